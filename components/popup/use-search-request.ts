import { useState } from 'preact/hooks';
import type { ProjectId } from '../../data/model/ids.ts';
import type { SearchRequest } from '../../data/model/search.ts';

const page = 40;

/** What is searched for, and every way to change it. */
export function useSearchRequest(project: ProjectId | null) {
  const [request, setRequest] = useState<SearchRequest>({ query: '', project, limit: page });
  return {
    request,
    empty: request.query.trim() === '' && request.project === null,
    type: (query: string) => setRequest((before) => ({ ...before, query, limit: page })),
    only: (next: ProjectId | null) => setRequest({ query: '', project: next, limit: page }),
    allTalks: () => setRequest((before) => ({ ...before, project: null, limit: page })),
    /** First the words go, then the project. */
    clear: () =>
      setRequest(({ query, project }) => ({
        query: '',
        project: query === '' ? null : project,
        limit: page,
      })),
    more: () => setRequest((before) => ({ ...before, limit: Math.min(before.limit * 3, 1_000) })),
  };
}

export type SearchRequestState = ReturnType<typeof useSearchRequest>;
