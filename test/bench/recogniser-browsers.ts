import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileLexicons } from '../../data/recogniser/compile.ts';
import type { DrivenPage, Driver } from '../browsers/driver.ts';
import { serveFolder } from '../browsers/serve.ts';
import { browserNames, discard, startFresh } from '../browsers/start.ts';
import { pause, until } from '../browsers/until.ts';
import { bundleClient } from './page/bundle.ts';
import type { Client } from './page/client.ts';
import { dictionary, sampleText } from './texts.ts';

/**
 * `npm run bench:recogniser`, the part for browsers: cold and warm, large pages, moving pages. Alone:
 * `npx jiti test/bench/recogniser-browsers.ts [parts] [browsers]`.
 */
const samples = 5;
const parts = process.argv[2]?.split(',');
const browsers = browserNames.filter((name) => (process.argv[3] ?? name).includes(name));
const isAsked = (part: string) => parts?.includes(part) ?? true;
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!;
const ms = (value: number) => `${value.toFixed(1)} ms`;

const folder = await mkdtemp(join(tmpdir(), 'hallway-bench-'));
await bundleClient(folder);
await writeInput('small-300', 300, 140_000);
await writeInput('small-10000', 10_000, 140_000);
await writeInput('warm-300', 300, 1_000_000);
await writeInput('warm-10000', 10_000, 1_000_000);
await writeInput('large-300', 300, 5_000_000);
const site = await serveFolder(folder);
for (const name of browsers) {
  console.log(`\n${name}`);
  if (isAsked('cold')) for (const size of [300, 10_000]) await cold(name, size);
  await inBrowser(name, async (driver) => {
    if (isAsked('warm')) for (const size of [300, 10_000]) await warm(driver, size);
    if (isAsked('text')) await large(driver, 'large-300', { kind: 'text' }, '5 MB');
    if (isAsked('cells'))
      await large(driver, 'warm-300', { kind: 'cells', cells: 100_000 }, '100,000 cells');
    if (isAsked('cells')) await oneMark(driver);
    if (isAsked('mark.js')) await markJs(driver);
    if (isAsked('stream')) await stream(driver);
    if (isAsked('edits')) await edits(driver);
  });
}
await site.close();
await rm(folder, { recursive: true });

/** Each in a browser that has never run any of it, the limit too. */
async function cold(name: Driver['name'], size: number): Promise<void> {
  const ways = {
    limit: (page: DrivenPage) => page.evaluate(() => client.limit()),
    found: (page: DrivenPage) => page.evaluate(() => client.readAndFind()),
    pass: async (page: DrivenPage) => (await page.evaluate(() => client.firstPass())).busyMs,
  };
  const times = { limit: [] as number[], found: [] as number[], pass: [] as number[] };
  for (let sample = 0; sample < samples; sample++)
    for (const way of ['limit', 'found', 'pass'] as const)
      await inBrowser(name, async (driver) => {
        times[way].push(await ways[way](await openQuietly(driver, size)));
      });
  const limit = median(times.limit);
  const shown = (way: 'found' | 'pass') =>
    `${ms(median(times[way]))}, ${(median(times[way]) / limit).toFixed(2)} times`;
  console.log(
    `  140 kB, ${size} names, limit (walk and read) ${ms(limit)}: read and find ${shown('found')}; first pass ${shown('pass')}`,
  );
}

/** What a browser does after its start would be measured too. */
async function openQuietly(driver: Driver, size: number): Promise<DrivenPage> {
  const page = await open(driver, `small-${size}`, { kind: 'prose' });
  await pause(3_000);
  return page;
}

async function warm(driver: Driver, size: number): Promise<void> {
  const page = await open(driver, `warm-${size}`, { kind: 'text' });
  const { ours, words } = await page.evaluate(() => client.warm());
  console.log(
    `  warm, ${size} names: ${ours.toFixed(0)} MB/s, bare word expression ${words.toFixed(0)}: ${(ours / words).toFixed(2)}`,
  );
  await page.close();
}

async function large(
  driver: Driver,
  from: string,
  kind: Parameters<Client['load']>[1],
  what: string,
): Promise<void> {
  const page = await open(driver, from, kind);
  await pause(3_000);
  const pass = await page.evaluate(() => client.firstPass());
  console.log(
    `  ${what}: ${pass.marks} marks in ${ms(pass.ms)}, ${pass.count} slices, p95 ${ms(pass.p95Ms)}, worst ${ms(pass.worstMs)}, ${pass.longTasks} long tasks`,
  );
  await page.close();
}

/** What of that is the browser's own work. */
async function oneMark(driver: Driver): Promise<void> {
  const page = await open(driver, 'warm-300', { kind: 'cells', cells: 100_000 });
  await pause(3_000);
  const whole = await page.evaluate(() => client.oneMark());
  console.log(`  100,000 cells, a bare walk and one mark painted: ${ms(whole)}`);
  await page.close();
}

async function markJs(driver: Driver): Promise<void> {
  const page = await open(driver, 'warm-300', { kind: 'cells', cells: 100_000 });
  const { ms: whole, share } = await page.evaluate(() => client.markJs(15_000));
  console.log(
    `  mark.js, 100,000 cells: ${ms(whole)} (reckoned from ${(share * 100).toFixed(0)} % of the names)`,
  );
  await page.close();
}

async function stream(driver: Driver): Promise<void> {
  const page = await open(driver, 'warm-300', { kind: 'cells', cells: 10 });
  const { share, p95Ms, worstMs, marks } = await page.evaluate(() => client.stream(5));
  console.log(
    `  200 nodes a second: ${(share * 100).toFixed(1)} % of the time, slices p95 ${ms(p95Ms)}, worst ${ms(worstMs)}, ${marks} marks`,
  );
  await page.close();
}

/** Both in one page, one after the other and again, so that a warm engine favours neither. */
async function edits(driver: Driver): Promise<void> {
  const page = await open(driver, 'large-300', { kind: 'text' });
  const layouts: number[] = [];
  const frames: number[] = [];
  for (let round = 0; round < 5; round++) {
    const bare = await page.evaluate(() => client.edits(200));
    const bareFrame = await page.evaluate(() => client.editFrame(20));
    await page.evaluate(() => client.firstPass());
    layouts.push((await page.evaluate(() => client.edits(200))) / bare);
    frames.push((await page.evaluate(() => client.editFrame(20))) - bareFrame);
    if (round < 4) await page.evaluate(() => client.stop());
  }
  const marks = await page.evaluate(() => client.marks());
  console.log(
    `  the page’s own edits with ${marks} marks: ${median(layouts).toFixed(2)} times to the layout; to the painted frame ${ms(median(frames))} more`,
  );
  await page.close();
}

async function open(
  driver: Driver,
  from: string,
  kind: Parameters<Client['load']>[1],
): Promise<DrivenPage> {
  const page = await driver.open(`${site.origin}/${driver.name}.html`);
  await until('the client', () => page.evaluate(() => 'client' in globalThis));
  await page.evaluate(([input, as]) => client.load(input, as), [from, kind] as const);
  return page;
}

async function inBrowser(
  name: Driver['name'],
  run: (driver: Driver) => Promise<void>,
): Promise<void> {
  const driver = await startFresh(name, { extension: null });
  try {
    await run(driver);
  } finally {
    await discard(driver);
  }
}

async function writeInput(name: string, size: number, length: number): Promise<void> {
  const projects = dictionary(size);
  const { lexicon, names } = compileLexicons(projects);
  await writeFile(join(folder, `${name}.names.json`), JSON.stringify(names));
  await writeFile(join(folder, `${name}.lexicon.json`), JSON.stringify(lexicon));
  await writeFile(join(folder, `${name}.txt`), sampleText(length, projects));
}

declare const client: Client;
