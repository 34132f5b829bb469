import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bundle } from '../../../data/model/pack.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { buildExtension } from '../../browsers/build.ts';
import type { DrivenPage, Driver } from '../../browsers/driver.ts';
import { browserNames, builtExtension, discard, startFresh } from '../../browsers/start.ts';
import { askLibrary } from '../../browsers/popup.ts';
import { until } from '../../browsers/until.ts';
import { syntheticTalks } from '../search/synthetic.ts';
import { allAtOnce, firstRows, scrollThrough, storedVersion } from './in-page.ts';

/**
 * `npm run bench:library`: the built extension with made-up talks in place of its packs. How long
 * the page takes to its first rows, how it scrolls, how much of it is in the document; and the same
 * against so many rows put into the page at once, by copying, which is the cheapest way there is.
 */
const sizes = (process.argv[2] ?? '1000,100000').split(',').map(Number);
const samples = 5;
const steps = 120;
const copies = 1_000;
/** Chromium needs a minute to write 100,000 rows into its database on a busy machine. */
const patience = 10 * 60_000;
/** What the model allows for a summary, in characters. */
const longest = 300;

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!;
const share = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)]!;
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

if (!process.env.HALLWAY_BUILT) for (const name of browserNames) buildExtension(name);
for (const size of sizes) {
  const bundle = shortened(syntheticTalks(size));
  const index = buildIndex(bundle);
  for (const name of browserNames) await inBrowser(name, bundle, index);
}

function shortened(bundle: Bundle): Bundle {
  const talks = bundle.talks.map((talk) => ({ ...talk, summary: talk.summary?.slice(0, longest) ?? null })); // prettier-ignore
  return { ...bundle, talks };
}

async function inBrowser(name: Driver['name'], bundle: Bundle, index: string): Promise<void> {
  const extension = mkdtempSync(join(tmpdir(), 'hallway-library-'));
  cpSync(builtExtension(name), extension, { recursive: true });
  writeFileSync(join(extension, 'packs/bundle.json'), JSON.stringify(bundle));
  writeFileSync(join(extension, 'packs/index.json'), index);
  const driver = await startFresh(name, { extension });
  console.log(`\n${name}, ${bundle.talks.length} talks`);
  try {
    const page = await driver.openOwn('library.html');
    await until('the talks to be stored', () => stored(page, bundle.version), patience);
    await measure(driver, page, bundle);
  } finally {
    await discard(driver);
    rmSync(extension, { recursive: true, force: true });
  }
}

/** Whether the packs are stored. A worker that nobody asks anything is ended after 30 seconds. */
async function stored(page: DrivenPage, version: string): Promise<boolean> {
  await askLibrary(page, 'health');
  return (await page.evaluate(storedVersion)) === version;
}

async function measure(driver: Driver, page: DrivenPage, { talks }: Bundle): Promise<void> {
  const project = talks[0]!.projects[0]!.id;
  for (const hash of ['search', 'projects', 'events', 'speakers', `project/${project}`]) {
    const times: number[] = [];
    for (let sample = 0; sample < samples; sample++) {
      await open(driver, page, hash);
      times.push(await page.evaluate(firstRows));
    }
    console.log(`  ${`#${hash}`.padEnd(24)} first rows after ${ms(median(times))} (${times.map(ms).join(', ')})`); // prettier-ignore
  }
  await open(driver, page, 'search');
  const first = await page.evaluate(firstRows);
  const all = await page.evaluate(allAtOnce, copies);
  const { rows, frames, elements, empty, toEnd } = await page.evaluate(scrollThrough, steps);
  console.log(`  scrolling ${rows} rows, a window per frame: median frame ${ms(median(frames))}, p95 ${ms(share(frames, 0.95))}, longest ${ms(Math.max(...frames))}; ${empty} of ${steps} frames showed a row not yet there; to the end in ${ms(toEnd)}`); // prettier-ignore
  console.log(`  at most ${elements} elements in the document; ${copies} rows at once: ${all.elements} elements, ${ms(all.took)}: ${(all.took / first).toFixed(2)} of the whole opening (${ms(first)}), ${(all.elements / elements).toFixed(0)} times the elements`); // prettier-ignore
}

/** Over another page, for the same address with another hash is no new page. */
async function open(driver: Driver, page: DrivenPage, hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(driver.own(`library.html#${hash}`));
}
