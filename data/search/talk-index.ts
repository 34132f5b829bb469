import MiniSearch, { type AsPlainObject, type Options, type Query } from 'minisearch';
import type { TalkId } from '../model/ids.ts';
import { searchWords } from '../text/search-words.ts';

export type StoredIndex = AsPlainObject;
export type IndexQuery = Query;

/** A talk as it is indexed: plain text per field. */
export type IndexedTalk = {
  readonly id: TalkId;
  readonly title: string;
  readonly speakers: string;
  /** Name, place and year of the event. */
  readonly event: string;
  /** Every spelling of the projects in the title or the subject. */
  readonly projects: string;
  /** The same of those that are only mentioned. */
  readonly mentioned: string;
  readonly summary: string;
};

/** A talk that the index found; `terms` are its words that matched. */
export type Found = {
  readonly id: TalkId;
  readonly score: number;
  readonly terms: readonly string[];
};

export type TalkIndex = {
  /** Best first. A talk of which `worth` is 0 is left out before it is scored. */
  find(query: IndexQuery, worth: (id: TalkId) => number): readonly Found[];
  /** In how many talks a word stands. */
  frequency(word: string): number;
  readonly size: number;
};

const fields = ['title', 'speakers', 'event', 'projects', 'mentioned', 'summary'];

const options: Options<IndexedTalk> = {
  fields,
  tokenize: (text) => searchWords(text).map(({ word }) => word),
  processTerm: (term) => term,
  searchOptions: {
    // A query comes as words already: the tokenizer would join and split them again.
    tokenize: (text) => [text],
    boost: { title: 4, projects: 3, speakers: 3, event: 1.5, mentioned: 1, summary: 1 },
    weights: { prefix: 0.5, fuzzy: 0.2 },
  },
};

/** Changes with the fields and with how words are made, for an index made otherwise is useless. */
export const madeWith = [
  'talks@2',
  ...fields,
  ...searchWords('cert-manager OpenTelemetry C++ Zoë eBPF').map(({ word }) => word),
].join(' ');

/** The index of the talks, to be stored. */
export function writeIndex(talks: readonly IndexedTalk[]): StoredIndex {
  const search = new MiniSearch(options);
  search.addAll(talks);
  const plain = search.toJSON();
  // The iterator behind toJSON walks backwards; loading in that order is 4 to 6 times slower, since
  // every word then first walks past the rarest first letters.
  plain.index.reverse();
  return plain;
}

/** The stored index, ready to be asked. */
export function readIndex(plain: StoredIndex): TalkIndex {
  const search = MiniSearch.loadJS(plain, options);
  let frequencies: ReadonlyMap<string, number> | null = null;
  return {
    size: search.documentCount,
    find: (query, worth) =>
      search
        .search(query, { boostDocument: (id: TalkId) => worth(id) })
        .map(({ id, score, terms }) => ({ id, score, terms })),
    frequency: (word) => (frequencies ??= countTalks(plain)).get(word) ?? 0,
  };
}

const countTalks = (plain: StoredIndex): ReadonlyMap<string, number> =>
  new Map(
    plain.index.map(([word, inFields]) => {
      const talks = Object.values(inFields).flatMap((entry) => Object.keys(entry));
      return [word, new Set(talks).size];
    }),
  );
