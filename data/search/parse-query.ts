import { nameKey, searchGroups, type SearchGroup } from '../text/search-words.ts';
import { isIdle } from './idle-words.ts';
import type { OpenIndex } from './open-index.ts';
import { readWords, type TypedQuery } from './read-words.ts';

/** One thing that is asked for; any of its ways to be written will do. */
export type Clause = {
  /** As typed. */
  readonly typed: string;
  /** Each way is the words that must all be there. */
  readonly ways: readonly (readonly string[])[];
  /** It names a project: known to be spelled right. */
  readonly known: boolean;
  /** Whoever types it may not be at its end yet. */
  readonly last: boolean;
};

export type ParsedQuery = Omit<TypedQuery, 'words'> & {
  /** Each must be found. */
  readonly clauses: readonly Clause[];
};

const longestName = 4;

/** A query as typed: filters out, names with all their spellings, the rest word by word. */
export function parseQuery(text: string, open: OpenIndex): ParsedQuery {
  const { words, ...typed } = readWords(text);
  const groups = searchGroups(words);
  const telling = groups.filter(({ whole }) => !isIdle(whole.word));
  const clauses = clausesOf(telling.length > 0 ? telling : groups, words, open);
  // A space after the last word says that it is whole.
  const unfinished = !/\s$/.test(text) || clauses.length === 1;
  return {
    ...typed,
    clauses: clauses.map((clause, at) => ({
      ...clause,
      last: unfinished && at === clauses.length - 1,
    })),
  };
}

type Half = Omit<Clause, 'last'>;

/** The longest name at each place becomes one clause: `argo cd workflows` is `Argo CD` and a word. */
function clausesOf(groups: readonly SearchGroup[], text: string, open: OpenIndex): readonly Half[] {
  const clauses: Half[] = [];
  for (let at = 0; at < groups.length;) {
    const length = nameLength(groups.slice(at, at + longestName), open);
    const taken = groups.slice(at, at + Math.max(1, length));
    const typed = text.slice(taken[0]!.whole.start, taken.at(-1)!.whole.end);
    clauses.push({ typed, ways: waysOf(taken, open), known: length > 0 });
    at += taken.length;
  }
  return clauses;
}

function nameLength(groups: readonly SearchGroup[], open: OpenIndex): number {
  for (let length = groups.length; length > 0; length -= 1) {
    if (open.named.has(keyOf(groups.slice(0, length)))) return length;
  }
  return 0;
}

const keyOf = (groups: readonly SearchGroup[]): string =>
  groups.map(({ whole }) => whole.word).join('');

function waysOf(groups: readonly SearchGroup[], open: OpenIndex): Clause['ways'] {
  const spellings = (open.named.get(keyOf(groups)) ?? []).flatMap((project) => project.spellings);
  const ways = [
    ...waysToWrite(groups),
    ...spellings.flatMap((spelling) => waysToWrite(searchGroups(spelling))),
  ];
  return [...new Map(ways.map((way) => [way.join(' '), way])).values()];
}

/** In one word, in its words, and in the parts that its capitals tell. */
function waysToWrite(groups: readonly SearchGroup[]): Clause['ways'] {
  const words = groups.flatMap((group) => group.words);
  const split = words.flatMap(({ word, parts }) => (parts.length > 0 ? parts : [word]));
  return [[keyOf(groups)], words.map(({ word }) => word.word), split.map(({ word }) => word)];
}

/** Every way to write what must not be there. */
export const waysToSay = (text: string, open: OpenIndex): Clause['ways'] =>
  open.named.has(nameKey(text))
    ? waysOf(searchGroups(text), open)
    : [searchGroups(text).map(({ whole }) => whole.word)];
