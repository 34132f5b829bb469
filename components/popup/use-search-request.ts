import { useState } from 'preact/hooks';
import type { ProjectId } from '../../data/model/ids.ts';
import type { SearchRequest, SearchSort } from '../../data/model/search.ts';

const page = 40;
/** Counts of each kind, for the chips. */
const facetLimit = 4;

/** What is searched for, and every way to change it. */
export function useSearchRequest(project: ProjectId | null, query = '') {
  const [request, setRequest] = useState<SearchRequest>({
    query,
    project,
    limit: page,
    facetLimit,
  });
  const change = (how: (before: SearchRequest) => Partial<SearchRequest>) =>
    setRequest((before) => ({ ...before, asTyped: false, limit: page, ...how(before) }));
  return {
    request,
    empty: request.query.trim() === '' && request.project === null,
    type: (next: string) => change(() => ({ query: next })),
    only: (next: ProjectId | null) => change(() => ({ query: '', project: next })),
    allTalks: () => change(() => ({ project: null })),
    sortBy: (sort: SearchSort) => change(() => ({ sort })),
    /** No corrected spelling. */
    asTyped: () => change(() => ({ asTyped: true })),
    /** First the words go, then the project. */
    clear: () =>
      change((before) => ({ query: '', project: before.query === '' ? null : before.project })),
    more: () => setRequest((before) => ({ ...before, limit: Math.min(before.limit * 3, 1_000) })),
  };
}

export type SearchRequestState = ReturnType<typeof useSearchRequest>;
