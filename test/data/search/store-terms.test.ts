import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { storeTerms } from '../../../data/search/store-terms.ts';
import { options, type IndexedTalk, type StoredTerms } from '../../../data/search/term-index.ts';

const text = fc.array(
  fc.constantFrom('mesh', 'pod', 'c++', 'zoe', '世界', '3', '__proto__', 'constructor', 'mes'),
  { maxLength: 6 },
);
const talk: fc.Arbitrary<IndexedTalk> = fc.record({
  title: text,
  speakers: text,
  event: text,
  projects: text,
  mentioned: text,
  summary: text,
});

/** What MiniSearch itself makes of the talks. */
function byMiniSearch(talks: readonly IndexedTalk[]): StoredTerms {
  const search = new MiniSearch(options);
  talks.forEach((each, id) => {
    const texts = Object.entries(each).map(([name, words]) => [name, words.join(' ')]);
    search.add({ id, ...Object.fromEntries(texts) });
  });
  return JSON.parse(JSON.stringify(search)) as StoredTerms;
}

const inOrder = ({ index, ...rest }: StoredTerms) => ({
  ...rest,
  index: [...index].sort(([a], [b]) => (a < b ? -1 : 1)),
});

it('stores what MiniSearch would store of the same talks', () => {
  fc.assert(
    fc.property(fc.array(talk, { maxLength: 8 }), (talks) => {
      const ours = JSON.parse(storeTerms(talks)) as StoredTerms;
      expect(inOrder(ours)).toEqual(inOrder(byMiniSearch(talks)));
    }),
  );
});
