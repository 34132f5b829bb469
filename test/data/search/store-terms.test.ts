import fc from 'fast-check';
import MiniSearch, { type Options, type Query } from 'minisearch';
import { expect, it } from 'vitest';
import { fieldNames, fields, type IndexedTalk } from '../../../data/search/fields.ts';
import { numberWords } from '../../../data/search/number-words.ts';
import { storeTerms } from '../../../data/search/store-terms.ts';
import {
  openTerms,
  weights,
  type Spelling,
  type TermQuery,
} from '../../../data/search/term-index.ts';

const words = [
  'mesh',
  'meshes',
  'mess',
  'pod',
  'c++',
  'zoe',
  '世界',
  '3',
  '__proto__',
  'constructor',
  'mes',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 6 });
const talk: fc.Arbitrary<IndexedTalk> = fc.record({
  title: text,
  speakers: text,
  event: text,
  projects: text,
  mentioned: text,
  summary: text,
});
const spelling: fc.Arbitrary<Spelling> = fc.record({
  word: fc.constantFrom(...words, 'm', 'messh', 'none'),
  prefix: fc.boolean(),
  wrong: fc.constantFrom(0, 1, 2),
  worth: fc.constantFrom(1, 0.8),
  fields: fc.constantFrom(fields, { title: 4, speakers: 3 }),
});
const query: fc.Arbitrary<TermQuery> = fc.array(
  fc.array(fc.array(spelling, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  { minLength: 1, maxLength: 2 },
);

type Entry = { readonly id: number } & Readonly<Record<string, string | number>>;
const options: Options<Entry> = {
  fields: [...fieldNames],
  tokenize: (each) => each.split(' '),
  processTerm: (term) => term,
  searchOptions: { weights },
};

/** What MiniSearch itself finds in the talks. */
function byMiniSearch(talks: readonly IndexedTalk[], asked: TermQuery): readonly number[] {
  const search = new MiniSearch(options);
  talks.forEach((each, id) => {
    const texts = Object.entries(each).map(([name, own]) => [name, own.join(' ')]);
    search.add({ id, ...Object.fromEntries(texts) } as Entry);
  });
  const scores = talks.map(() => 0);
  // It multiplies by the words of the query that a talk has, which are one reason here.
  for (const { id, score, queryTerms } of search.search(asQuery(asked)))
    scores[id as number] = score / queryTerms.length;
  return scores;
}

const asQuery = (ways: TermQuery): Query => ({
  combineWith: 'OR',
  queries: ways.map((way) => ({
    combineWith: 'AND',
    queries: way.map((spellings) => ({
      combineWith: 'OR',
      queries: spellings.map(
        ({ word, prefix = false, wrong = 0, worth = 1, fields: boost = fields }) => ({
          queries: [word],
          prefix,
          fuzzy: wrong,
          fields: Object.keys(boost),
          boost,
          boostTerm: () => worth,
        }),
      ),
    })),
  })),
});

/** The same talks, with the same scores but for the last digits: ours have 24 bits, its have 53. */
function expectSame(ours: Float32Array, its: readonly number[]): void {
  expect(ours).toHaveLength(its.length);
  its.forEach((score, talk) => {
    expect(ours[talk]! > 0).toBe(score > 0);
    expect(Math.abs(ours[talk]! - score)).toBeLessThanOrEqual(1e-5 * score);
  });
}

it('finds what MiniSearch would find in the same talks, with and without keywords', () => {
  fc.assert(
    fc.property(fc.array(talk, { minLength: 1, maxLength: 8 }), query, (talks, asked) => {
      const numbered = numberWords(talks);
      const keywords = numbered.talks.map((each) => [...new Set(each.at(-1))].slice(0, 2));
      const { small, full } = storeTerms(numbered, keywords);
      const lean = talks.map((each, at) => ({
        ...each,
        summary: keywords[at]!.map((number) => numbered.words[number]!),
      }));
      expectSame(openTerms(small).find(asked).scores, byMiniSearch(lean, asked));
      expectSame(openTerms(full).find(asked).scores, byMiniSearch(talks, asked));
    }),
    { numRuns: 300 },
  );
});
