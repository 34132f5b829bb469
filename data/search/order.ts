import type { SearchRequest } from '../model/search.ts';
import { nameKey } from '../text/search-words.ts';
import { firstOf } from './first-of.ts';
import type { OpenIndex } from './open-index.ts';
import type { ParsedQuery } from './parse-query.ts';
import { inListOrder, talksAbout } from './project-talks.ts';
import { flags, type TalkTable } from './talk-table.ts';

/** The first so many of the hits, which come newest first, as the table has them. */
type Ordered = (hits: Int32Array, count: number) => Int32Array;

/** The order that a request asks for: by its sort, else by worth, else as a list of a project. */
export function orderOf(
  open: OpenIndex,
  request: Pick<SearchRequest, 'sort' | 'project'>,
  query: ParsedQuery,
  scores: Float32Array | null,
  now: number,
): Ordered {
  const { table } = open;
  if (request.sort === 'newest') return asTheyCome;
  if (request.sort === 'shortest') return least((talk) => table.minutes[talk]! || unknown);
  if (scores !== null) {
    const factors = factorsOf(table, Math.floor(now / dayLength));
    return least((talk) => -scores[talk]! * factors[talk]!);
  }
  const typed = query.filters.find(({ key }) => key === 'project')?.value;
  const project = request.project ?? (typed && open.named.get(nameKey(typed))?.[0]?.id);
  return project ? listOrder(open, project) : asTheyCome;
}

/** Talks whose length is not known stand last. */
const unknown = 10_000;

const asTheyCome: Ordered = (hits, count) => hits.subarray(0, count);

/**
 * By a number, to three digits; equals as they come. Number and place together are one number,
 * for those the browser compares ten times faster than by a function.
 */
const least =
  (numberOf: (talk: number) => number): Ordered =>
  (hits, count) => {
    const places = 2 ** 20;
    const keys = new Float64Array(hits.length);
    for (let place = 0; place < hits.length; place += 1)
      keys[place] = Math.round(numberOf(hits[place]!) * 1_000) * places + place;
    const first = firstOf(keys, count);
    return Int32Array.from(first, (key) => hits[key - Math.floor(key / places) * places]!);
  };

const made = new WeakMap<TalkTable, { readonly today: number; readonly factors: Float32Array }>();

/** What its day and its recording make of the worth of each talk, reckoned once a day. */
function factorsOf(table: TalkTable, today: number): Float32Array {
  const known = made.get(table);
  if (known?.today === today) return known.factors;
  const factors = Float32Array.from(
    table.day,
    (day, talk) => recency(today - day) * recorded(table, talk),
  );
  made.set(table, { today, factors });
  return factors;
}

const dayLength = 86_400_000;

const recorded = ({ flags: marks }: TalkTable, talk: number): number =>
  (marks[talk]! & flags.video) === 0 ? 0.9 : 1;

/** 0.7 to 1: halves its upper part in four years, so that classics survive. */
const recency = (days: number): number => 0.7 + 0.3 * 0.5 ** (Math.max(0, days) / (4 * 365.25));

/** For a list without a query: own talks first, then by weight, recorded ones, newest. */
function listOrder(open: OpenIndex, project: Parameters<typeof talksAbout>[1]): Ordered {
  const places = new Map(
    [...talksAbout(open, project)]
      .sort(inListOrder)
      .map(({ talk }, place) => [open.placeOf.get(talk.id)!, place]),
  );
  return least((talk) => places.get(talk) ?? places.size);
}
