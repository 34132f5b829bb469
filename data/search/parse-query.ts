import type { ProjectId } from '../model/ids.ts';
import { nameKey, searchGroups, type SearchGroup } from '../text/search-words.ts';
import type { OpenIndex } from './open-index.ts';

/** One thing that is asked for; any of its ways to be written will do. */
export type Clause = {
  /** Each way is the words that must all be there. */
  readonly ways: readonly (readonly string[])[];
  /** It names a project: known to be spelled right. */
  readonly known: boolean;
};

export type ParsedQuery = {
  /** Each must be found. */
  readonly clauses: readonly Clause[];
  /** `project:`; null: no such filter, `unknown`: none of ours. */
  readonly project: ProjectId | 'unknown' | null;
  /** `year:`, four digits. */
  readonly year: string | null;
  /** `event:`, words of the event's name, place or year. */
  readonly event: readonly string[];
};

const filterWord = /(?<!\S)(project|year|event):(\S+)/gi;
/** English words that are no reason to leave a talk out. */
const idle = new Set(
  (
    'a about all also an and any are as at be been before being but by can could did do does for from had has ' +
    'have how if in into is it its just like may more most much no not of on one only or other our out over own ' +
    's should so some such t than that the their them then there these they this those through to too up use used ' +
    'uses using very via was we were what when where which while who why will with would you your'
  ).split(' '),
);
const longestName = 4;

export const isIdle = (word: string): boolean => idle.has(word);

/** A query as typed: filter words out, names with all their spellings, the rest word by word. */
export function parseQuery(text: string, open: OpenIndex): ParsedQuery {
  const filters = new Map<string, string>();
  const rest = text.replace(filterWord, (_, kind: string, value: string) => {
    filters.set(kind.toLowerCase(), value);
    return ' ';
  });
  const groups = searchGroups(rest);
  const telling = groups.filter(({ whole }) => !isIdle(whole.word));
  return {
    clauses: clausesOf(telling.length > 0 ? telling : groups, open),
    project: projectOf(filters.get('project'), open),
    year: filters.get('year') ?? null,
    event: searchGroups(filters.get('event') ?? '').flatMap(({ words }) =>
      words.map(({ word }) => word.word),
    ),
  };
}

function projectOf(name: string | undefined, open: OpenIndex): ParsedQuery['project'] {
  if (name === undefined) return null;
  return open.named.get(nameKey(name))?.[0]?.id ?? 'unknown';
}

/** The longest name at each place becomes one clause: `argo cd workflows` is `Argo CD` and a word. */
function clausesOf(groups: readonly SearchGroup[], open: OpenIndex): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let at = 0; at < groups.length;) {
    const length = nameLength(groups.slice(at, at + longestName), open);
    const taken = groups.slice(at, at + Math.max(1, length));
    clauses.push({ ways: waysOf(taken, open), known: length > 0 });
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
