import type { SearchRequest } from '../model/search.ts';
import type { TalkId } from '../model/ids.ts';
import type { OpenIndex } from './open-index.ts';
import { parseQuery, type Clause, type ParsedQuery } from './parse-query.ts';
import { inListOrder, newestFirst, recency, talksAbout } from './project-talks.ts';
import type { Found, IndexQuery } from './talk-index.ts';

export type SearchResult = {
  readonly found: readonly Pick<Found, 'id' | 'terms'>[];
  readonly total: number;
};

/** How a clause may differ from what is written: not at all, as typing errors do, or badly. */
type Leniency = 'none' | 'typos' | 'rescue';

/** Misspelt words are tried only if fewer talks than this are found as written. */
const enough = 3;

/** The talks for a query as typed; with a project and no words, all about the project. */
export function searchTalks(open: OpenIndex, request: SearchRequest, now: number): SearchResult {
  const query = parseQuery(request.query, open);
  const found = findAll(open, query, request, now);
  return { found: found.slice(0, request.limit), total: found.length };
}

function findAll(
  open: OpenIndex,
  query: ParsedQuery,
  { project }: SearchRequest,
  now: number,
): SearchResult['found'] {
  const wanted = wantedBy(open, query, project);
  if (wanted.size === 0) return [];
  if (query.clauses.length === 0 && query.event.length === 0) {
    const unasked = project === null && query.project === null && query.year === null;
    return unasked ? [] : [...wanted].map((id) => ({ id, terms: [] }));
  }
  const worth = (id: TalkId) => {
    const talk = wanted.has(id) ? open.talks.get(id) : undefined;
    return talk ? recency(talk.day, now) * (talk.recorded ? 1 : 0.9) : 0;
  };
  const find = (leniency: Leniency) => open.index.find(toIndexQuery(query, leniency), worth);
  const asWritten = find('none');
  if (asWritten.length >= enough) return asWritten;
  const found = together(asWritten, find('typos'));
  return found.length > 0 ? found : find('rescue');
}

/** What the filters leave, in the order of a list without a query. */
function wantedBy(
  open: OpenIndex,
  query: ParsedQuery,
  project: SearchRequest['project'],
): ReadonlySet<TalkId> {
  const filters = [project, query.project].filter((id) => id !== null);
  if (filters.includes('unknown')) return new Set();
  const lists = filters.map((id) =>
    [...talksAbout(open, id as NonNullable<typeof project>)]
      .sort(inListOrder)
      .map(({ talk }) => talk),
  );
  const [first = [...open.talks.values()].sort(newestFirst), ...others] = lists;
  const inAll = first.filter((talk) => others.every((list) => list.includes(talk)));
  return new Set(
    inAll
      .filter(({ day }) => query.year === null || day.startsWith(query.year))
      .map(({ id }) => id),
  );
}

/** A right spelling always stands before a guessed one. */
const together = (first: readonly Found[], more: readonly Found[]): readonly Found[] => [
  ...first,
  ...more.filter(({ id }) => first.every((known) => known.id !== id)),
];

function toIndexQuery({ clauses, event }: ParsedQuery, leniency: Leniency): IndexQuery {
  return {
    combineWith: 'AND',
    queries: [
      ...clauses.map((clause, at) => clauseQuery(clause, leniency, at === clauses.length - 1)),
      ...event.map((word) => ({ queries: [word], fields: ['event'], prefix: true })),
    ],
  };
}

function clauseQuery(clause: Clause, leniency: Leniency, last: boolean): IndexQuery {
  const typed = leniency === 'typos' && !clause.known ? withSwaps(clause.ways) : clause.ways;
  return {
    combineWith: 'OR',
    // One or two letters in the middle of a query are a word, not the beginning of any.
    prefix: (term) => last || (term.length > 2 && !clause.known),
    fuzzy: (term) => (clause.known ? 0 : typosIn(term, leniency)),
    queries: typed.map((way) => ({ combineWith: 'AND', queries: [...way] })),
  };
}

/** Names of up to four letters differ by one letter from each other (k8s, k3s): no guessing there. */
function typosIn(term: string, leniency: Leniency): number {
  if (leniency === 'none' || term.length < 5) return 0;
  return leniency === 'rescue' || term.length > 8 ? 2 : 1;
}

/** Two neighbours exchanged count as two errors, but are the commonest one. */
function withSwaps(ways: Clause['ways']): Clause['ways'] {
  const swaps = ways
    .filter((way) => way.length === 1 && way[0]!.length >= 4 && way[0]!.length <= 24)
    .flatMap(([word]) =>
      Array.from({ length: word!.length - 1 }, (_, at) => [
        word!.slice(0, at) + word![at + 1] + word![at] + word!.slice(at + 2),
      ]),
    );
  return [...ways, ...swaps];
}
