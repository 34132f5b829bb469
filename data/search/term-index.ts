import MiniSearch, { type AsPlainObject, type Options, type Query } from 'minisearch';

/** What a word is worth in each field of a talk. */
export const fields = {
  title: 4,
  speakers: 3,
  /** Name, series, place and year. */
  event: 1.5,
  /** Every spelling of the projects in the title or the subject. */
  projects: 3,
  /** The same of those that are only mentioned. */
  mentioned: 1,
  summary: 1,
} as const;

type Field = keyof typeof fields;

/** A talk as it is indexed: the words of each field, as the search knows them. */
export type IndexedTalk = Readonly<Record<Field, readonly string[]>>;

export type TermQuery = Query;
export type Admitted = (talk: number) => boolean;

/** The terms of all talks, as they are stored. */
export type StoredTerms = AsPlainObject;

/** What a query finds. */
export type Found = {
  /** Per talk; 0: not found. */
  readonly scores: Float32Array;
  readonly count: number;
  /** The words of the talks that matched, with the number of talks. */
  words(): ReadonlyMap<string, number>;
};

export type TermIndex = {
  readonly size: number;
  /** The talks for a query. One that is not `admitted` is left out before it is scored. */
  find(query: TermQuery, admitted: Admitted): Found;
  /**
   * The talks for one thing in several spellings: all of them are one reason. `single`: none of them
   * has two words.
   */
  findClause(query: TermQuery, admitted: Admitted, single: boolean): Found;
  /** In how many talks a word is; of the whole text, also in the small index. */
  talksWith(word: string): number;
};

type Entry = { readonly id: number } & Readonly<Record<Field, string>>;

/** Stored with no index: `madeWith` has to tell whether they are the same. */
export const options: Options<Entry> = {
  fields: Object.keys(fields),
  // Documents and queries come as words: a tokenizer would join and split them again.
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
  autoVacuum: false,
  searchOptions: { boost: fields, weights: { prefix: 0.5, fuzzy: 0.2 } },
};

/**
 * So many talks are weighed for one word; the rest of those that have it are counted and stand
 * behind. A talk that is weighed costs ten times as much, and titles are looked through first.
 */
const weighed = 2_000;
const behind = 1e-6;

/** Opens what `storeTerms` wrote; `frequent`: the words of which the index does not know all talks. */
export function openTerms(
  stored: StoredTerms,
  frequent: ReadonlyMap<string, number> = new Map(),
): TermIndex {
  const search = MiniSearch.loadJS(stored, options);
  return {
    size: search.documentCount,
    find: (query, admitted) => found(search, query, (talk) => Number(admitted(talk))),
    findClause: (query, admitted, single) =>
      single ? findCounted(search, query, admitted) : found(search, query, (talk) => Number(admitted(talk)), true), // prettier-ignore
    talksWith: (word) => frequent.get(word) ?? countTalks(search, word),
  };
}

type Search = MiniSearch<Entry>;
type Worth = (talk: number) => number;

function found(search: Search, query: TermQuery, boostDocument: Worth, oneReason = false): Found {
  const scores = new Float32Array(search.documentCount);
  const results = search.search(query, { boostDocument });
  // MiniSearch multiplies by the words of the query that a talk has.
  for (const { id, score, queryTerms } of results)
    scores[id] = oneReason ? score / queryTerms.length : score;
  return { scores, count: results.length, words: () => wordsOf(results) };
}

/** Counts all talks, and weighs some. */
function findCounted(search: Search, query: TermQuery, admitted: Admitted): Found {
  const seen = new Uint8Array(search.documentCount);
  let count = 0;
  const { scores, words } = found(
    search,
    query,
    (talk) => {
      if (seen[talk] === 0 && admitted(talk)) {
        count += 1;
        seen[talk] = count > weighed ? 2 : 1;
      }
      return Number(seen[talk] === 1);
    },
    true,
  );
  if (count > weighed)
    for (let talk = 0; talk < seen.length; talk += 1) if (seen[talk] === 2) scores[talk] = behind;
  return { scores, count, words };
}

/** Without an answer per talk. */
function countTalks(search: Search, word: string): number {
  const talks = new Set<number>();
  search.search({ queries: [word] }, { boostDocument: (talk: number) => Number(!talks.add(talk)) });
  return talks.size;
}

function wordsOf(results: readonly { readonly terms: readonly string[] }[]) {
  const words = new Map<string, number>();
  for (const term of results.flatMap(({ terms }) => terms))
    words.set(term, (words.get(term) ?? 0) + 1);
  return words;
}
