import { fields, type FieldWorth } from './fields.ts';
import type { StoredTerms } from './index-file.ts';
import { openPostings, type Admitted } from './postings.ts';
import { add, together, type Scores } from './scores.ts';
import { wordList, type WordList } from './word-list.ts';

/** What is looked for in place of a word. */
export type Spelling = {
  readonly word: string;
  /** Words that begin so count too. */
  readonly prefix?: boolean;
  /** So many letters may be wrong. */
  readonly wrong?: number;
  readonly worth?: number;
  /** Fields that count, with what they are worth; else all. */
  readonly fields?: FieldWorth;
};

/** Any of several ways to write it. Each needs all its words, each of them in any of its spellings. */
export type TermQuery = readonly (readonly (readonly Spelling[])[])[];

/** What a query finds. */
export type Found = {
  /** Per talk; 0: not found. */
  readonly scores: Scores;
  /** The words that were found in place of a single one, with the number of talks. */
  words(): ReadonlyMap<string, number>;
};

export type TermIndex = {
  readonly size: number;
  /** The talks for one thing. One that is not `admitted` is left out. */
  find(query: TermQuery, admitted?: Admitted): Found;
  /** In how many talks a word is; of the whole text, also in the small index. */
  talksWith(word: string): number;
};

/** A longer word than the one asked for is worth half, one with a wrong letter a fifth. */
export const weights = { prefix: 0.5, fuzzy: 0.2 };

/** Opens what `storeTerms` wrote; `frequent`: the words of which the index does not know all talks. */
export function openTerms(
  stored: StoredTerms,
  frequent: ReadonlyMap<string, number> = new Map(),
): TermIndex {
  const list = wordList(stored.words === '' ? [] : stored.words.split('\n'));
  const postings = openPostings(stored);
  const talksWith = (word: string): number => {
    const at = list.find(word);
    return frequent.get(word) ?? (at === undefined ? 0 : postings.count(at));
  };
  const nothing = () => new Float32Array(postings.size);
  const addWord = (scores: Scores, spellings: readonly Spelling[], admitted?: Admitted) => {
    for (const spelling of spellings)
      for (const [word, weight] of matching(list, spelling))
        postings.add(
          word,
          weight * (spelling.worth ?? 1),
          spelling.fields ?? fields,
          scores,
          admitted,
        );
    return scores;
  };
  /** Each word admits talks to the next. */
  const allWords = (way: TermQuery[number], admitted?: Admitted): Scores => {
    let admits = admitted;
    const found = way.map((spellings) => {
      const scores = addWord(nothing(), spellings, admits);
      admits = (talk) => scores[talk]! > 0;
      return scores;
    });
    return together(found);
  };
  return {
    size: postings.size,
    find: (query, admitted) => {
      const scores = nothing();
      for (const way of query) {
        if (way.length === 1) addWord(scores, way[0]!, admitted);
        else if (way.length > 1) add(scores, allWords(way, admitted));
      }
      return { scores, words: () => wordsOf(list, query, talksWith) };
    },
    talksWith,
  };
}

/** The words that a spelling means, and how much of it each is worth: as MiniSearch has it. */
function matching(list: WordList, spelling: Spelling): ReadonlyMap<number, number> {
  const { word, prefix = false, wrong = 0 } = spelling;
  const matches = new Map<number, number>();
  if (word === '') return matches;
  const exact = list.find(word);
  if (exact !== undefined) matches.set(exact, 1);
  const weigh = (at: number, weight: number, distance: number) => {
    const { length } = list.words[at]!;
    if (!matches.has(at)) matches.set(at, (weight * length) / (length + distance));
  };
  const [from, to] = prefix ? list.beginning(word) : [0, 0];
  for (let at = from; at < to; at += 1)
    weigh(at, weights.prefix, 0.3 * (list.words[at]!.length - word.length));
  const alike = wrong > 0 ? list.alike(word, wrong) : [];
  for (const [at, letters] of alike) weigh(at, weights.fuzzy, letters);
  return matches;
}

/** Of ways of one word, which others may be meant by. */
function wordsOf(list: WordList, query: TermQuery, talksWith: TermIndex['talksWith']) {
  const spellings = query.flatMap((way) => (way.length === 1 ? way[0]! : []));
  const found = spellings.flatMap((spelling) => [...matching(list, spelling).keys()]);
  return new Map(found.map((at) => [list.words[at]!, talksWith(list.words[at]!)]));
}
