import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../data/model/library.ts';
import type { SearchAnswer, SearchRequest } from '../../data/model/search.ts';

export type Found = { readonly request: SearchRequest; readonly answer: SearchAnswer };

export type Search = {
  /** What is shown, perhaps still of an earlier request; null before the first answer. */
  readonly found: Found | null;
  /** The answer to the newest request has not come yet. */
  readonly waiting: boolean;
  readonly failed: boolean;
};

const idle: Search = { found: null, waiting: false, failed: false };

/** Asks at every change of the request; answers to anything but the newest are dropped. */
export function useSearch(
  library: Pick<Library, 'search'>,
  { query, project, limit }: SearchRequest,
): Search {
  const [search, setSearch] = useState(idle);
  useEffect(() => {
    if (query.trim() === '' && project === null) {
      setSearch(idle);
      return undefined;
    }
    const late = new AbortController();
    const request = { query, project, limit };
    const take = (next: (before: Search) => Search) => {
      if (!late.signal.aborted) setSearch(next);
    };
    take((before) => ({ ...before, waiting: true }));
    library.search(request).then(
      (answer) => take(() => ({ found: { request, answer }, waiting: false, failed: false })),
      () => take(() => ({ found: null, waiting: false, failed: true })),
    );
    return () => late.abort();
  }, [library, query, project, limit]);
  return search;
}
