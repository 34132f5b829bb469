/**
 * Time and memory of imports by size: `npm run bench:import [sizes…]`. The bare parse is that of the
 * library alone on the same text in the same run, so that their ratio holds on any machine.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { readOwnPack } from '../../../data/catalogue/own-pack.ts';
import { isRefusal } from '../../../data/importers/draft.ts';
import { defaultLimits } from '../../../data/importers/limits.ts';
import { readImport } from '../../../data/importers/read-import.ts';
import { schedules } from './schedules.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
// The shapes of real talks at 100,000 are far more than the 16 MB of one file.
const limits = { ...defaultLimits, bytes: 1024 ** 3, parts: 10_000_000 };
/** What a person may have to wait for 20,000 talks, in ms. */
const target = 8000;

const bare: Readonly<Record<string, (text: string) => unknown>> = {
  'frab XML': (text) => new SaxesParser({ position: true }).write(text).close(),
  'Sched iCalendar': (text) => ICAL.parse(text),
  CSV: (text) => Papa.parse(text),
};

function timed<T>(run: () => T): { readonly ms: number; readonly value: T } {
  const from = performance.now();
  const value = run();
  return { ms: performance.now() - from, value };
}

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);

const sizes = process.argv.slice(2).map(Number);
let slow = false;
console.log('format              talks   file MB   bare ms   import ms   ratio   draft MB');
for (const [format, make] of Object.entries(schedules)) {
  for (const size of sizes.length > 0 ? sizes : [1000, 20_000, 100_000]) {
    const text = make(size);
    const bytes = new TextEncoder().encode(text);
    const parsed = timed(() => void (bare[format] ?? JSON.parse)(text));
    collect();
    const before = process.memoryUsage().heapUsed;
    const imported = timed(() => readImport(bytes, readOwnPack, limits));
    collect();
    const kept = process.memoryUsage().heapUsed - before;
    const draft = imported.value;
    if (isRefusal(draft) || draft.talks.length !== size)
      throw new Error(`${format}: ${JSON.stringify(draft).slice(0, 300)}`);
    if (size === 20_000 && imported.ms > target) slow = true;
    console.log(
      [
        format.padEnd(17),
        String(size).padStart(7),
        megabytes(bytes.length).padStart(9),
        parsed.ms.toFixed(0).padStart(9),
        imported.ms.toFixed(0).padStart(11),
        (imported.ms / parsed.ms).toFixed(1).padStart(7),
        megabytes(kept).padStart(10),
      ].join(' '),
    );
  }
}
if (slow) {
  console.error(`20,000 talks took more than ${target / 1000} s.`);
  process.exitCode = 1;
}
