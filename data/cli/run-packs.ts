import { readArguments, WrongUse, type Arguments, type OptionName } from './arguments.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { diffCommand } from './commands/diff.ts';
import { importCommand, importOptions } from './commands/import.ts';
import { schemaCommand } from './commands/schema.ts';
import { statsCommand } from './commands/stats.ts';
import { help } from './help.ts';
import type { Terminal } from './terminal.ts';
import { Trouble } from './trouble.ts';

type Command = {
  readonly options: readonly OptionName[];
  run(given: Arguments, terminal: Terminal): Promise<number>;
};

const commands: Readonly<Record<string, Command>> = {
  import: { options: importOptions, run: importCommand },
  check: { options: [], run: checkCommand },
  build: { options: ['out'], run: buildCommand },
  diff: { options: ['zone'], run: diffCommand },
  stats: { options: ['skipped'], run: statsCommand },
  schema: { options: [], run: schemaCommand },
};

/** Runs what the command line says and answers the exit code: 0 good, 1 trouble, 2 wrong use. */
export async function runPacks(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = args;
  if (args.length === 0 || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(help);
    return args.length === 0 ? 2 : 0;
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new WrongUse(`there is no command "${name}"`);
    const given = readArguments(rest, command.options);
    if (!given.options.help) return await command.run(given, terminal);
    terminal.out(help);
    return 0;
  } catch (error) {
    if (error instanceof WrongUse) {
      terminal.err(`${error.message}. See npm run packs -- --help`);
      return 2;
    }
    if (!(error instanceof Trouble)) throw error;
    terminal.err(error.message);
    return 1;
  }
}
