import { describe, expect, it } from 'vitest';
import { clauseQuery, exactly } from '../../../data/search/clause-query.ts';
import type { IndexedTalk } from '../../../data/search/fields.ts';
import { keywordsOf } from '../../../data/search/keywords.ts';
import { numberWords } from '../../../data/search/number-words.ts';
import { storeTerms } from '../../../data/search/store-terms.ts';
import { openTerms } from '../../../data/search/term-index.ts';

const empty: IndexedTalk = {
  title: [],
  speakers: [],
  event: [],
  projects: [],
  mentioned: [],
  summary: [],
};
const titled = (title: string): IndexedTalk => ({ ...empty, title: title.split(' ') });
const stored = (talks: readonly IndexedTalk[]) =>
  storeTerms(
    numberWords(talks),
    talks.map(() => []),
  ).full;
const talksOf = (scores: Float32Array) => [...scores.keys()].filter((talk) => scores[talk]! > 0);

describe('the terms of the talks', () => {
  it('are stored in the order of the alphabet', () => {
    const terms = stored([titled('beta alpha 世界 gamma')]);
    expect(terms.words).toBe('alpha\nbeta\ngamma\n世界');
    expect(talksOf(openTerms(terms).find([[[{ word: 'gamma' }]]]).scores)).toEqual([0]);
  });

  it('leave out what is not admitted', () => {
    const index = openTerms(stored([titled('mesh'), titled('mesh'), titled('pod')]));
    expect(talksOf(index.find([[[{ word: 'mesh' }]]], (talk) => talk !== 0).scores)).toEqual([1]);
  });

  it('tell how many talks have a word, also where the index has not all of them', () => {
    const terms = stored([titled('mesh'), titled('mesh mesh')]);
    expect(openTerms(terms).talksWith('mesh')).toBe(2);
    expect(openTerms(terms, new Map([['mesh', 9]])).talksWith('mesh')).toBe(9);
    expect(openTerms(terms).talksWith('pod')).toBe(0);
  });

  it('tell which words were found in place of the one that was asked for', () => {
    const index = openTerms(stored([titled('mesh'), titled('mess meshes'), titled('mess')]));
    const found = index.find([[[{ word: 'mesh', prefix: true, wrong: 1 }]]]);
    expect([...found.words()]).toEqual([
      ['mesh', 1],
      ['meshes', 1],
      ['mess', 2],
    ]);
  });
});

describe('a beginning of few letters', () => {
  const clause = (word: string) => ({ typed: word, ways: [[word]], known: false, last: true });
  const found = (size: number, word: string) => {
    const others = Array.from({ length: size }, () => titled('xy'));
    const summary = { ...empty, summary: ['mesh'] };
    const index = openTerms(stored([titled('mesh'), summary, titled('m'), ...others]));
    return talksOf(index.find(clauseQuery(index, clause(word), exactly)).scores).length;
  };

  it('is looked for everywhere among few talks', () => {
    expect([found(10, 'm'), found(10, 'me'), found(10, 'mes')]).toEqual([3, 2, 2]);
  });

  it('is a word among many talks, or two letters of a title', () => {
    expect([found(2_000, 'm'), found(2_000, 'me'), found(2_000, 'mes')]).toEqual([1, 1, 2]);
  });
});

describe('the small index', () => {
  it('has the rarest words of each summary that are not elsewhere in the talk', () => {
    const words = Array.from({ length: 60 }, (_, at) => `w${at}`);
    const talk = { ...titled('w0'), summary: ['the', ...words] };
    // Ten of the words are in another talk too.
    const other = { ...empty, summary: words.slice(50) };
    const numbered = numberWords([talk, other]);
    const lean = keywordsOf(numbered).of[0]!.map((number) => numbered.words[number]!);
    expect(lean).toHaveLength(40);
    expect(lean.filter((word) => word === 'the' || word === 'w0' || word > 'w49')).toEqual(
      lean.filter((word) => /^w[6-9]$/.test(word)),
    );
  });

  it('knows how frequent the words are that it leaves out', () => {
    const talks = Array.from({ length: 6 }, () => ({ ...empty, summary: ['mesh', 'mesh'] }));
    expect(keywordsOf(numberWords(talks)).frequent).toEqual([['mesh', 6]]);
  });
});
