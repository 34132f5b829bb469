import type { FacetCount, FacetKind, Facets } from '../model/search.ts';
import { noFacets } from '../model/search.ts';
import { firstOf } from './first-of.ts';
import type { OpenIndex } from './open-index.ts';
import type { TalkTable } from './talk-table.ts';

export type FacetCounter = {
  /** Counts a talk for every kind, or for one kind alone. */
  count(talk: number, kind: FacetKind | null): void;
  facets(): Facets;
};

const firstYear = 1970;

/** Counts talks by project, event, speaker and year; `limit`: how many of each are answered. */
export function facetCounter(open: OpenIndex, limit: number): FacetCounter {
  if (limit === 0) return { count: () => {}, facets: () => noFacets };
  const { table } = open;
  const counts = {
    project: new Int32Array(table.projects.length),
    event: new Int32Array(table.events.length),
    speaker: new Int32Array(table.speakers.length),
    year: new Int32Array(200),
  };
  return {
    count: (talk, kind) => {
      const counted = (one: FacetKind) => kind === null || kind === one;
      if (counted('project')) each(table.projectFrom, table.projectOf, talk, 3, counts.project);
      if (counted('event')) counts.event[table.event[talk]!]! += 1;
      if (counted('speaker')) each(table.speakerFrom, table.speakerOf, talk, 1, counts.speaker);
      if (counted('year')) counts.year[table.years[talk]! - firstYear]! += 1;
    },
    facets: () => ({
      project: largest(counts.project, limit, (at) => projectName(open, at)),
      event: largest(counts.event, limit, (at) => eventName(table, at)),
      speaker: largest(counts.speaker, limit, (at) => same(table.speakers[at]!)),
      year: largest(counts.year, limit, (at) => same(String(at + firstYear))),
    }),
  };
}

/** A talk may name a project in two weights, or a speaker twice: each counts once. */
function each(from: Int32Array, of: Int32Array, talk: number, times: number, counts: Int32Array) {
  const start = from[talk]!;
  for (let at = start; at < from[talk + 1]!; at += 1) {
    const one = (of[at]! / times) | 0;
    let before = start;
    while (before < at && ((of[before]! / times) | 0) !== one) before += 1;
    if (before === at) counts[one]! += 1;
  }
}

type Named = Omit<FacetCount, 'count'>;
const same = (text: string): Named => ({ id: text, name: text });

function projectName({ table, projects }: OpenIndex, at: number): Named {
  const id = table.projects[at]!;
  return { id, name: projects.get(id)?.spellings[0] ?? id };
}

function eventName({ events }: TalkTable, at: number): Named {
  const { id, name, starts } = events[at]!;
  const year = starts.slice(0, 4);
  return { id, name: name.includes(year) ? name : `${name} ${year}` };
}

function largest(
  counts: Int32Array,
  limit: number,
  named: (at: number) => Named,
): readonly FacetCount[] {
  // Where counts are equal, as years often are, the later one is the likelier choice. Count and place
  // together are one number, below zero so that the largest is the first.
  const places = counts.length;
  const keys = new Float64Array(places);
  for (let at = 0; at < places; at += 1) keys[at] = -(counts[at]! * places + at);
  const counted = firstOf(keys, limit).filter((key) => key <= -places);
  return Array.from(counted, (key) => ({
    ...named(-key % places),
    count: Math.floor(-key / places),
  }));
}
