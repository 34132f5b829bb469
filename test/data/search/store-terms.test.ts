import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { numberWords } from '../../../data/search/number-words.ts';
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

it('stores what MiniSearch would store of the same talks, with and without keywords', () => {
  fc.assert(
    fc.property(fc.array(talk, { maxLength: 8 }), (talks) => {
      const numbered = numberWords(talks);
      const keywords = numbered.talks.map((each) => [...new Set(each.at(-1))].slice(0, 2));
      const { small, full } = storeTerms(numbered, keywords);
      const lean = talks.map((each, at) => ({
        ...each,
        summary: keywords[at]!.map((number) => numbered.words[number]!),
      }));
      expect(inOrder(JSON.parse(small) as StoredTerms)).toEqual(inOrder(byMiniSearch(lean)));
      expect(inOrder(JSON.parse(full) as StoredTerms)).toEqual(inOrder(byMiniSearch(talks)));
    }),
  );
});
