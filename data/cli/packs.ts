import { runPacks } from './run-packs.ts';
import { processTerminal } from './terminal.ts';

process.exitCode = await runPacks(process.argv.slice(2), processTerminal(Date.now));
