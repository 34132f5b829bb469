import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { Bundle } from '../../../data/model/pack.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { buildExtension } from '../../browsers/build.ts';
import type { DrivenPage, Driver } from '../../browsers/driver.ts';
import { askLibrary } from '../../browsers/popup.ts';
import { browserNames, builtExtension, discard, startFresh } from '../../browsers/start.ts';
import { until } from '../../browsers/until.ts';
import { storedVersion } from '../library/in-page.ts';
import { askWorker, firstAnswer, letGo, loadIndexes, typeQuery } from './in-page.ts';
import type { FirstAnswer, KeyTimes, Loaded } from './in-page.ts';
import { typedKeys, typedQueries } from './queries.ts';
import { syntheticTalks } from './synthetic.ts';

/**
 * The second part of `npm run bench:search`; alone: `npx jiti test/bench/search/in-browsers.ts
 * [sizes] [browsers]`. The built extension with made-up talks in place
 * of its packs, stored by its own installation. From the popup's start to its first talks, from a key
 * to its talks, the reading of the indexes, memory and disk; and the peers in a worker likewise.
 */
const sizes = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number);
const browsers = browserNames.filter((name) => (process.argv[3] ?? name).includes(name));
const openings = 7;
/** Chromium needs a minute to write 100,000 rows into its database on a busy machine. */
const patience = 10 * 60_000;
/** The background is put to sleep after 30 idle seconds. */
const asleep = 36_000;
/** What the model allows for a summary, in characters. */
const longest = 300;
/** Above that only Fuse.js is asked: the others need minutes and gigabytes to begin with. */
const manyTalks = 20_000;

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const share = (values: readonly number[], part: number) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))]!;
const ms = (value: number) => `${value.toFixed(value < 20 ? 1 : 0)} ms`;
const spread = (values: readonly number[]) =>
  `p50 ${ms(share(values, 0.5))}, p95 ${ms(share(values, 0.95))}, longest ${ms(Math.max(...values))}`;
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const sleep = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

if (!process.env.HALLWAY_BUILT) for (const name of browsers) buildExtension(name);
const peerFile = await buildPeers();
for (const size of sizes) {
  const bundle = shortened(syntheticTalks(size));
  const index = buildIndex(bundle);
  const [facts, small, full, ...titles] = index.split('\n').map(({ length }) => length);
  const sum = titles.reduce((all, length) => all + length, 0);
  console.log(
    `\n${size} talks; stored: facts ${mb(facts!)}, small index ${mb(small!)}, full ${mb(full!)}, titles ${mb(sum)} in ${titles.length} pieces`,
  );
  for (const name of browsers) await inBrowser(name, bundle, index);
}

function shortened(bundle: Bundle): Bundle {
  const talks = bundle.talks.map((talk) => ({
    ...talk,
    summary: talk.summary?.slice(0, longest) ?? null,
  }));
  return { ...bundle, talks };
}

/** The peers as one classic script; our pages' policy allows nothing from elsewhere. */
async function buildPeers(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hallway-peers-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      target: 'esnext',
      lib: {
        entry: new URL('peer-worker.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'peers',
        fileName: () => 'peers.js',
      },
    },
  });
  const text = readFileSync(join(folder, 'peers.js'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  return text;
}

async function inBrowser(name: Driver['name'], bundle: Bundle, index: string): Promise<void> {
  const extension = mkdtempSync(join(tmpdir(), 'hallway-search-'));
  cpSync(builtExtension(name), extension, { recursive: true });
  writeFileSync(join(extension, 'packs/bundle.json'), JSON.stringify(bundle));
  writeFileSync(join(extension, 'packs/index.json'), index);
  writeFileSync(join(extension, 'peers.js'), peerFile);
  const driver = await startFresh(name, { extension });
  console.log(
    `${name}, ${bundle.talks.length} talks; load ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} cores`,
  );
  try {
    const page = await driver.openOwn('options.html');
    await until(
      'the talks to be stored',
      async () => {
        await askLibrary(page, 'health');
        return (await page.evaluate(storedVersion)) === bundle.version;
      },
      patience,
    );
    await measure(driver, page, bundle.talks.length);
  } finally {
    await discard(driver);
    rmSync(extension, { recursive: true, force: true });
  }
}

async function measure(driver: Driver, page: DrivenPage, talks: number): Promise<void> {
  const opened: FirstAnswer[] = [];
  for (let at = 0; at < openings; at += 1) opened.push(await openPopup(driver, page, at));
  const of = (key: keyof FirstAnswer) => opened.map((one) => one[key]);
  console.log(`  popup drawn: ${spread(of('drawn'))}`);
  console.log(
    `  popup to first talks: ${spread(of('painted'))}; to the whole answer: ${spread(of('whole'))}; longest frame ${ms(Math.max(...of('gap')))}`,
  );
  await page.goto('about:blank');
  await sleep(asleep);
  const cold = await openPopup(driver, page, 0);
  console.log(
    `  with the background asleep: drawn ${ms(cold.drawn)}, first talks ${ms(cold.painted)}, whole ${ms(cold.whole)}, longest frame ${ms(cold.gap)}`,
  );

  await fresh(driver, page, 'popup.html');
  await sleep(talks > manyTalks ? 8_000 : 2_500);
  const keys: KeyTimes[] = [];
  for (const query of typedQueries) {
    keys.push(...(await page.evaluate(typeQuery, { query, pause: 60 })));
    await sleep(500);
  }
  console.log(
    `  ${keys.length} keys, to the document: ${spread(keys.map(({ placed }) => placed))}`,
  );
  console.log(`  ${keys.length} keys, to the paint: ${spread(keys.map(({ painted }) => painted))}`);

  await fresh(driver, page, 'options.html');
  const before = memoryOf(driver);
  const loads: Loaded[] = [];
  for (let at = 0; at < 3; at += 1) {
    await page.evaluate(letGo);
    loads.push(await page.evaluate(loadIndexes));
  }
  await sleep(1_000);
  const held = memoryOf(driver) - before;
  const times = (key: keyof Loaded) => loads.map((one) => ms(one[key])).join(', ');
  console.log(
    `  workers open: titles ${times('titles')}; full index ${times('full')}; longest frame ${times('gap')}`,
  );
  console.log(`  memory of the last of them ${mb(held)}; database ${mb(sizeOf(driver.store))}`);
  await page.evaluate(letGo);
  await compare(driver, page, talks);
}

/** Key to result, without the page's own work, in the same browser. */
async function compare(driver: Driver, page: DrivenPage, talks: number): Promise<void> {
  const engines = ['ours', 'Fuse.js', 'FlexSearch', 'Orama'];
  for (const engine of engines) {
    if (talks > manyTalks && engine !== 'ours' && engine !== 'Fuse.js') continue;
    const ours = engine === 'ours';
    await fresh(driver, page, 'options.html');
    const queries = engine === 'Fuse.js' ? typedKeys.filter((_, at) => at % 10 === 5) : typedKeys;
    const { ready, times } = await page.evaluate(askWorker, {
      path: ours ? '/search-worker.js' : '/peers.js',
      queries,
      engine: ours ? null : engine,
    });
    console.log(
      `  ${engine.padEnd(11)} ready after ${ms(ready)}; ${queries.length} keys ${spread(times)}`,
    );
  }
}

async function openPopup(driver: Driver, page: DrivenPage, at: number) {
  const query = encodeURIComponent(typedQueries[at % typedQueries.length]!.split(' ')[0]!);
  await fresh(driver, page, `popup.html#q=${query}`);
  return page.evaluate(firstAnswer);
}

/** Over another page, for the same address with another hash is no new page. */
async function fresh(driver: Driver, page: DrivenPage, path: string): Promise<void> {
  await page.goto('about:blank');
  await sleep(300);
  await page.goto(driver.own(path));
}

/** What the browser's processes hold for themselves, in bytes. */
function memoryOf({ options }: Driver): number {
  let sum = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const mine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(options.profile);
      if (mine || isChildOf(Number(pid), options.profile))
        sum +=
          Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]) *
          1024;
    } catch {
      // It has ended.
    }
  }
  return sum;
}

function isChildOf(pid: number, profile: string): boolean {
  const parent = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  if (parent <= 1) return false;
  return (
    readFileSync(`/proc/${parent}/cmdline`, 'utf8').includes(profile) || isChildOf(parent, profile)
  );
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true });
  return files
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
