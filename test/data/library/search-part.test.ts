import { expect, it } from 'vitest';
import { memoryPacks } from '../../../data/library/memory-packs.ts';
import { searchPart } from '../../../data/library/search-part.ts';
import { fullTerms } from '../../../data/library/shelf.ts';
import { talkRows } from '../../../data/library/talk-rows.ts';
import { projectId } from '../../../data/model/ids.ts';
import { bundle, index, json, now } from '../search/shelf-of-talks.ts';

/** The search over a dozen talks, and how often their full index was read. */
function searching() {
  const packs = memoryPacks(bundle, json);
  let reads = 0;
  const counted = { fullIndex: () => ((reads += 1), packs.fullIndex()) };
  const shelf = { packs, index, full: fullTerms(counted, index) };
  const list = { among: async () => new Map<never, never>() };
  const { search } = searchPart({
    shelf: async () => shelf,
    rows: (ids) => talkRows(shelf, list, ids),
    marks: () => Promise.reject(new Error('not asked')),
    now: () => now,
  });
  return { search, reads: () => reads };
}

const asked = { query: '', project: null, limit: 5 };

it.each([
  { ...asked, all: true, sort: 'newest' as const },
  { ...asked, all: true, sort: 'shortest' as const },
  { ...asked, all: true },
  { ...asked, project: projectId('kyverno') },
  { ...asked, query: 'project:kyverno year:2021' },
])('without words the full index is not read: %j', async (request) => {
  const { search, reads } = searching();
  const answer = await search(request);
  expect(answer.total).toBeGreaterThan(2);
  expect(answer.whole).toBe(true);
  expect(reads()).toBe(0);
});

it('with words it is waited for when the order could change, or what is shown is to be kept', async () => {
  const { search, reads } = searching();
  const first = await search({ ...asked, query: 'kyverno' });
  expect([first.whole, reads()]).toEqual([false, 0]);
  const keep = first.hits.map(({ talk }) => talk.id);
  expect((await search({ ...asked, query: 'kyverno', keep, wait: true })).whole).toBe(true);
  expect(reads()).toBe(1);
  const other = searching();
  expect((await other.search({ ...asked, query: 'kyverno', sort: 'newest' })).whole).toBe(true);
  expect(other.reads()).toBe(1);
});
