import { beforeAll, expect, it } from 'vitest';
import { toBundle } from '../../../data/catalogue/bundle.ts';
import { isCatalogue, readCatalogue } from '../../../data/catalogue/read-catalogue.ts';
import { readPackFiles } from '../../../data/cli/read-packs.ts';
import { judge, judgedQueries, type Judged } from '../../bench/search/judged.ts';
import { ours, type Ours } from '../../bench/search/ours.ts';

let queries: readonly Judged[];
let search: Ours;
beforeAll(async () => {
  const read = readCatalogue(await readPackFiles());
  if (!isCatalogue(read)) throw new Error('the packs are broken: npm run packs -- check');
  const bundle = toBundle(read, 'test');
  queries = judgedQueries(bundle.talks.map(({ id }) => id));
  search = ours(bundle);
}, 60_000);

it('has enough judged queries of each kind', () => {
  expect(queries.length).toBeGreaterThanOrEqual(120);
  expect(new Set(queries.map(({ kind }) => kind))).toEqual(new Set(['known', 'typo', 'spelling', 'concepts', 'speaker', 'filter'])); // prettier-ignore
});

it('finds what people judged right, by the full index and by the small one', () => {
  const full = judge(queries, search.full);
  const small = judge(queries, search.small);
  expect(full.recall).toBeGreaterThanOrEqual(0.98);
  expect(full.ndcg).toBeGreaterThanOrEqual(0.94);
  expect(small.recall).toBeGreaterThanOrEqual(0.96);
  expect(small.ndcg).toBeGreaterThanOrEqual(0.93);
});
