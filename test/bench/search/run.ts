/**
 * `npm run bench:search [talks…]`: relevance over the bundled talks, then time, memory and size over
 * synthetic ones, ours and each peer in the same run: only ratios hold on another machine.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { toBundle } from '../../../data/catalogue/bundle.ts';
import { isCatalogue, readCatalogue } from '../../../data/catalogue/read-catalogue.ts';
import { readPackFiles } from '../../../data/cli/read-packs.ts';
import type { TalkId } from '../../../data/model/ids.ts';
import type { Bundle } from '../../../data/model/pack.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { filtersOf } from '../../../data/search/filters.ts';
import { openFull, openIndex } from '../../../data/search/open-index.ts';
import { readWords } from '../../../data/search/read-words.ts';
import { searchTalks } from '../../../data/search/search-talks.ts';
import { judge, judgedQueries } from './judged.ts';
import { judgedOn, ours } from './ours.ts';
import { peers, peerTalks } from './peers.ts';
import { typedKeys as keys } from './queries.ts';
import { syntheticTalks } from './synthetic.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** Talks around the packs' own. */
const many = 20_000;

const relevanceLost = await relevance();
const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) speed(size);
process.exitCode = relevanceLost ? 1 : 0;

/** Whether any peer is better; peers get the words alone, and their answers pass our filters. */
async function relevance(): Promise<boolean> {
  const read = readCatalogue(await readPackFiles());
  if (!isCatalogue(read)) throw new Error('the packs are broken: npm run packs -- check');
  const bundle = toBundle(read, 'bench');
  const queries = judgedQueries(bundle.talks.map(({ id }) => id));
  const { full, small } = ours(bundle);
  const rows = new Map([
    ['ours', judge(queries, full)],
    ['ours, small', judge(queries, small)],
  ]);
  for (const [name, make] of Object.entries(peers)) {
    const peer = make(peerTalks(bundle));
    const passes = filterOf(bundle);
    rows.set(
      name,
      judge(queries, (query) =>
        peer.search(readWords(query).words || query, 1_000).filter(passes(query)),
      ),
    );
  }
  console.log(
    `${queries.length} judged queries, ${bundle.talks.length} talks\n${'engine'.padEnd(14)}recall@10  nDCG@10`,
  );
  for (const [name, { recall, ndcg }] of rows)
    console.log(`${name.padEnd(14)}${recall.toFixed(3).padStart(9)}${ndcg.toFixed(3).padStart(9)}`);
  // The packs are too few for what is bounded: so many made-up talks around them must change little.
  const among = judge(queries, ours(buried(bundle)).full);
  console.log(
    `ours, among ${many} made-up talks more: recall@10 ${among.recall.toFixed(3)}, nDCG@10 ${among.ndcg.toFixed(3)}`,
  );
  const best = rows.get('ours')!;
  return [...rows].some(
    ([name, { recall, ndcg }]) =>
      !name.startsWith('ours') && (recall >= best.recall || ndcg >= best.ndcg),
  );
}

/** The talks among many more, about the same projects. */
function buried(bundle: Bundle): Bundle {
  const more = syntheticTalks(many);
  const known = new Set(bundle.projects.map(({ id }) => id));
  return {
    ...bundle,
    talks: [...bundle.talks, ...more.talks],
    events: [...bundle.events, ...more.events],
    projects: [...bundle.projects, ...more.projects.filter(({ id }) => !known.has(id))],
  };
}

function filterOf(bundle: Bundle) {
  const open = openIndex(buildIndex(bundle))!;
  const marks = { saved: new Set<TalkId>(), seen: new Set<TalkId>() };
  return (query: string) => {
    const filters = filtersOf(open, { project: null }, readWords(query).filters, marks);
    return (id: TalkId) => filters.every(({ passes }) => passes(open.placeOf.get(id)!));
  };
}

function speed(size: number): void {
  const bundle = syntheticTalks(size);
  console.log(
    `\n${size} talks, ${keys.length} keys\n${'engine'.padEnd(14)} build s  load ms  heap MB   p50 ms   p95 ms   max ms`,
  );
  const json = buildTimed(bundle);
  const [facts = '', small = '', full = '', ...titles] = json.text.split('\n');
  const opened = measured(() => {
    const open = openIndex(facts, small)!;
    // They are read when they are first asked for.
    return open.terms && open;
  });
  report('ours, small', json.ms, opened, (query) =>
    searchTalks(
      { open: opened.value, terms: opened.value.terms, now: judgedOn },
      { query, project: null, limit: 40, facetLimit: 4 },
    ),
  );
  const terms = measured(() => openFull(full, opened.value)!);
  report('ours, full', 0, terms, (query) =>
    searchTalks(
      { open: opened.value, terms: terms.value, now: judgedOn },
      { query, project: null, limit: 40, facetLimit: 4 },
    ),
  );
  console.log(
    `  stored: facts ${megabytes(facts.length)} MB, small ${megabytes(small.length)} MB, full ${megabytes(full.length)} MB, titles ${megabytes(titles.join('').length)} MB`,
  );
  const talks = peerTalks(bundle);
  for (const [name, make] of Object.entries(peers)) {
    // Minutes and gigabytes at this size: published figures say as much.
    if (size > 20_000 && name !== 'Fuse.js' && !process.env.ALL_PEERS) continue;
    const peer = measured(() => make(talks));
    report(
      name,
      peer.ms,
      { ...peer, ms: 0 },
      (query) => peer.value.search(query, 40),
      name === 'Fuse.js' ? 10 : 1,
    );
  }
}

function buildTimed(bundle: Bundle) {
  const from = performance.now();
  const text = buildIndex(bundle);
  return { text, ms: performance.now() - from };
}

function measured<T>(run: () => T): {
  readonly value: T;
  readonly ms: number;
  readonly heap: number;
} {
  collect();
  const heap = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const from = performance.now();
  const value = run();
  const ms = performance.now() - from;
  collect();
  const after = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  return { value, ms, heap: after - heap };
}

/** Every key of every query; `each`: only every so many-th, for engines that take a second a key. */
function report(
  name: string,
  build: number,
  { ms, heap }: { ms: number; heap: number },
  ask: (query: string) => unknown,
  each = 1,
): void {
  const asked = keys.filter((_, at) => at % each === 0);
  for (const query of asked.slice(0, 20)) ask(query);
  const times = asked.map((query) => {
    const from = performance.now();
    ask(query);
    return performance.now() - from;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  const cells = [build / 1000, ms, heap / 1e6, at(0.5), at(0.95), at(1)];
  console.log(
    name.padEnd(14) + cells.map((cell) => cell.toFixed(cell < 10 ? 2 : 0).padStart(9)).join(''),
  );
}

function megabytes(length: number): string {
  return (length / 1e6).toFixed(1);
}
