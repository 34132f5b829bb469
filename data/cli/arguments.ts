import { parseArgs } from 'node:util';

/** The command line is not one of ours; the message says what is. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

const options = {
  out: { type: 'string' },
  force: { type: 'boolean' },
  summaries: { type: 'boolean' },
  skipped: { type: 'boolean' },
  pack: { type: 'string' },
  licence: { type: 'string' },
  event: { type: 'string' },
  name: { type: 'string' },
  series: { type: 'string' },
  starts: { type: 'string' },
  ends: { type: 'string' },
  place: { type: 'string' },
  zone: { type: 'string' },
  url: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type Options = {
  readonly [Name in keyof typeof options]?: (typeof options)[Name]['type'] extends 'boolean'
    ? boolean
    : string;
};
export type OptionName = keyof typeof options;

export type Arguments = { readonly files: readonly string[]; readonly options: Options };

/** What follows the command's name; throws `WrongUse` for an option that this command has not. */
export function readArguments(args: readonly string[], allowed: readonly OptionName[]): Arguments {
  const { values, positionals } = parsed(args);
  for (const name of Object.keys(values) as OptionName[]) {
    if (name !== 'help' && !allowed.includes(name)) {
      throw new WrongUse(`--${name} is no option of this command`);
    }
  }
  return { files: positionals, options: values };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message.split('. ')[0]! : String(error));
  }
}
