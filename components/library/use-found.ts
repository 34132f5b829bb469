import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hashOf, type SearchPlace } from './place.ts';
import { searchRows, type SearchRows } from './search-rows.ts';
import type { Shared } from './shared.ts';

export type FoundRows = {
  /** What is shown: until the newest search is answered, the one before. */
  readonly shown: SearchRows;
  readonly waiting: boolean;
};

/** The search of a place; while it is typed, what was found last stays. */
export function useFound({ library, keeper }: Shared, place: SearchPlace): FoundRows {
  const newest = keeper.keep(`search ${hashOf(place)}`, () => searchRows(library, place));
  const last = useRef(newest);
  const [, render] = useState(0);
  useLayoutEffect(() => {
    const stop = newest.rows.watch(() => render((times) => times + 1));
    if (newest.rows.total() === null) newest.rows.want(0, 0);
    return stop;
  }, [newest]);
  const answered = newest.rows.total() !== null || newest.rows.failed();
  if (answered) last.current = newest;
  return { shown: last.current, waiting: !answered };
}
