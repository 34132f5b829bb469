import type { SearchRequest } from '../model/search.ts';
import { nameKey } from '../text/search-words.ts';
import type { OpenIndex } from './open-index.ts';
import type { ParsedQuery } from './parse-query.ts';
import { inListOrder, talksAbout } from './project-talks.ts';
import { flags, type TalkTable } from './talk-table.ts';

type Before = (a: number, b: number) => boolean;

/** The order that a request asks for: by its sort, else by worth, else as a list of a project. */
export function orderOf(
  open: OpenIndex,
  request: Pick<SearchRequest, 'sort' | 'project'>,
  query: ParsedQuery,
  scores: Float32Array | null,
  now: number,
): Before {
  const { table } = open;
  if (request.sort === 'newest') return (a, b) => newer(table, a, b) < 0;
  if (request.sort === 'shortest')
    return (a, b) => (length(table, a) - length(table, b) || newer(table, a, b)) < 0;
  if (scores !== null) return byWorth(open, scores, now);
  const typed = query.filters.find(({ key }) => key === 'project')?.value;
  const project = request.project ?? (typed && open.named.get(nameKey(typed))?.[0]?.id);
  return project ? listOrder(open, project) : (a, b) => newer(table, a, b) < 0;
}

function byWorth({ table }: OpenIndex, scores: Float32Array, now: number): Before {
  const worths = new Map<number, number>();
  const worth = (talk: number) => {
    const known = worths.get(talk);
    if (known !== undefined) return known;
    const value = scores[talk]! * recency(table.day[talk]!, now) * recorded(table, talk);
    worths.set(talk, value);
    return value;
  };
  return (a, b) => (worth(b) - worth(a) || newer(table, a, b)) < 0;
}

const recorded = ({ flags: marks }: TalkTable, talk: number): number =>
  (marks[talk]! & flags.video) === 0 ? 0.9 : 1;

/** 0.7 to 1: halves its upper part in four years, so that classics survive. */
const recency = (day: number, now: number): number =>
  0.7 + 0.3 * 0.5 ** (Math.max(0, now / 86_400_000 - day) / (4 * 365.25));

/** For a list without a query: own talks first, then by weight, recorded ones, newest. */
function listOrder(open: OpenIndex, project: Parameters<typeof talksAbout>[1]): Before {
  const places = new Map(
    [...talksAbout(open, project)]
      .sort(inListOrder)
      .map(({ talk }, place) => [open.placeOf.get(talk.id)!, place]),
  );
  const place = (talk: number) => places.get(talk) ?? Infinity;
  return (a, b) => (place(a) - place(b) || newer(open.table, a, b)) < 0;
}

/** Talks whose length is not known stand last. */
const length = ({ minutes }: TalkTable, talk: number): number => minutes[talk]! || 10_000;

const newer = ({ day, ids }: TalkTable, a: number, b: number): number =>
  day[b]! - day[a]! || (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0);
