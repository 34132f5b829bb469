import type { TalkId } from '../model/ids.ts';
import type { Correction, EmptyingFilter, Facets, SearchRequest } from '../model/search.ts';
import { facetCounter } from './facets.ts';
import { filtersOf, type Filter, type ListMarks } from './filters.ts';
import { find, findTalks } from './find-talks.ts';
import type { OpenIndex } from './open-index.ts';
import { orderOf } from './order.ts';
import { parseQuery, waysToSay, type ParsedQuery } from './parse-query.ts';
import { placeIn } from './place-in.ts';
import type { TermIndex } from './term-index.ts';
import { wordingOf, type Wording } from './wording.ts';

export type SearchParts = {
  readonly open: OpenIndex;
  /** The small index's own terms, or those of the full one. */
  readonly terms: TermIndex;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly marks?: ListMarks;
  /** Talks that have the phrases of the query, for the index knows single words only. */
  readonly phrased?: ReadonlySet<TalkId>;
};

export type SearchResult = {
  readonly found: readonly TalkId[];
  readonly total: number;
  readonly facets: Facets;
  readonly correction: Correction | null;
  readonly emptiedBy: EmptyingFilter | null;
  /** Which words of a text were found. */
  readonly wording: Wording;
  readonly phrases: readonly string[];
};

const noMarks: ListMarks = { saved: new Set(), seen: new Set() };

/** The talks for a request, best first, with their counts. */
export function searchTalks(parts: SearchParts, request: SearchRequest): SearchResult {
  const { open, terms, now, marks = noMarks } = parts;
  const query = parseQuery(request.query, open);
  const { size } = open.table;
  const asTyped = request.asTyped ?? false;
  const filters = [...filtersOf(open, request, query.filters, marks), ...textFilters(parts, query)];
  const words = { text: request.query, clauses: query.clauses, asTyped };
  const matches = findTalks(terms, words, admittedBy(filters, request.facetLimit));
  const asked = matches.scores !== null || filters.length > 0 || request.all === true;
  const counter = facetCounter(open, asked ? (request.facetLimit ?? 0) : 0);
  const { hits, missed } = asked
    ? pass(size, matches.scores, filters, counter.count)
    : { hits: new Int32Array(0), missed: [] };
  const ordered = orderOf(open, request, query, matches.scores, now);
  const from = request.offset ?? 0;
  return {
    found: kept(open, request, hits, ordered(hits, from + request.limit)).slice(
      from,
      from + request.limit,
    ),
    total: hits.length,
    facets: counter.facets(),
    correction: hits.length > 0 ? matches.correction : null,
    emptiedBy: hits.length > 0 ? null : emptying(filters, missed),
    wording: wordingOf(matches.searched),
    phrases: query.phrases,
  };
}

/** Whether it is worth scoring a talk. Without a chosen facet it is counted, so that is no reason. */
function admittedBy(
  filters: readonly Filter[],
  facetLimit = 0,
): ((talk: number) => boolean) | null {
  const strict = facetLimit === 0 ? filters : filters.filter(({ chosen }) => chosen === null);
  return strict.length === 0 ? null : (talk) => strict.every(({ passes }) => passes(talk));
}

/** The talks that pass all filters, and how many each filter alone keeps out. */
function pass(
  size: number,
  scores: Float32Array | null,
  filters: readonly Filter[],
  count: (talk: number, kind: Filter['chosen']) => void,
) {
  const hits = new Int32Array(size);
  const missed = filters.map(() => 0);
  let total = 0;
  for (let talk = 0; talk < size; talk += 1) {
    if (scores !== null && !(scores[talk]! > 0)) continue;
    const at = filters.length === 0 ? -1 : filters.findIndex(({ passes }) => !passes(talk));
    if (at < 0) {
      hits[total++] = talk;
      count(talk, null);
    } else if (filters.every(({ passes }, other) => other <= at || passes(talk))) {
      missed[at]! += 1;
      // A choice does not narrow its own counts: what else could be chosen stands there too.
      const kind = filters[at]!.chosen;
      if (kind !== null) count(talk, kind);
    }
  }
  return { hits: hits.subarray(0, total), missed };
}

/** Phrases and unwanted words. */
function textFilters({ open, terms, phrased }: SearchParts, query: ParsedQuery): readonly Filter[] {
  const without = query.without.map((text): Filter => {
    const clause = { typed: text, ways: waysToSay(text, open), known: true, last: false };
    const { scores } = find(terms, clause);
    return { chosen: null, kind: 'typed', text: `-${text}`, passes: (talk) => scores[talk] === 0 };
  });
  if (phrased === undefined || query.phrases.length === 0) return without;
  const text = query.phrases.map((phrase) => `"${phrase}"`).join(' ');
  const passes = (talk: number) => phrased.has(open.table.ids[talk]!);
  return [...without, { chosen: null, kind: 'typed', text, passes }];
}

/** What is shown already keeps its place, unless it was another order that was asked for. */
function kept(
  { table, placeOf }: OpenIndex,
  { keep, sort = 'relevance', limit }: SearchRequest,
  hits: Int32Array,
  best: ArrayLike<number>,
): readonly TalkId[] {
  const ids = Array.from(best, (talk) => table.ids[talk]!);
  if (!keep || keep.length === 0 || sort !== 'relevance') return ids;
  // They are in the order of the table.
  const isHit = (talk = -1) => hits[placeIn(hits, talk)] === talk;
  const staying = keep.filter((id) => isHit(placeOf.get(id))).slice(0, limit);
  const known = new Set(staying);
  return [...staying, ...ids.filter((id) => !known.has(id))];
}

/** The filter without which there would be most. */
function emptying(filters: readonly Filter[], missed: readonly number[]): EmptyingFilter | null {
  const most = Math.max(0, ...missed);
  const filter = most > 0 ? filters[missed.indexOf(most)] : undefined;
  return filter ? { text: filter.text, kind: filter.kind, without: most } : null;
}
