import { explained } from './explained.ts';

explained(process.argv[2])
  .then((lines) => process.stdout.write(`${lines.join('\n')}\n`))
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
