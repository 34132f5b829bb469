import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Library } from '../../data/model/library.ts';
import type { SearchAnswer, SearchRequest } from '../../data/model/search.ts';

export type Found = { readonly request: SearchRequest; readonly answer: SearchAnswer };

export type Search = {
  /** What is shown, perhaps still of an earlier request; null before the first answer. */
  readonly found: Found | null;
  readonly failed: boolean;
};

const idle: Search = { found: null, failed: false };
/** A word is often not finished: what the small index has is enough until the typing pauses. */
const pause = 200;
/** As many as are seen without scrolling, and a few: drawing more takes longer than finding them. */
const firstRows = 8;

/** Asks at every change of the request; answers to anything but the newest are dropped. */
export function useSearch(library: Pick<Library, 'search'>, request: SearchRequest): Search {
  const [search, setSearch] = useState(idle);
  const before = useRef<SearchRequest | null>(null);
  const { query, project, limit, sort, asTyped } = request;
  // Not useEffect, which waits for a frame: the answer can be there before it.
  useLayoutEffect(() => {
    const first = isMore(before.current, request) ? limit : firstRows;
    before.current = request;
    if (query.trim() === '' && project === null) {
      setSearch(idle);
      return undefined;
    }
    const late = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const show = (answer: SearchAnswer, last = false) => {
      if (late.signal.aborted) return;
      setSearch({ found: { request, answer }, failed: false });
      if (last) return;
      const all = answer.hits.length >= Math.min(answer.total, limit);
      if (answer.glimpse) more(answer, first, false);
      else if (!answer.whole || !all) timer = setTimeout(() => more(answer, limit, true), pause);
    };
    // What is shown keeps its place, so nothing comes to stand above it that was not there; if there
    // is no more to be had, it stays as it is.
    const more = ({ hits, completions }: SearchAnswer, most: number, wait: boolean) =>
      void library
        .search({ ...request, limit: most, keep: hits.map(({ talk }) => talk.id), wait })
        .then((answer) => show({ ...answer, completions, whole: wait || answer.whole }, wait))
        .catch(() => null);
    library
      .search({ ...request, limit: Math.min(first, limit) })
      .then(show, () => late.signal.aborted || setSearch({ ...idle, failed: true }));
    return () => {
      late.abort();
      clearTimeout(timer);
    };
  }, [library, query, project, limit, sort, asTyped]);
  return search;
}

/** Whether only more of the same is asked for. */
const isMore = (before: SearchRequest | null, now: SearchRequest): boolean =>
  before !== null &&
  before.limit < now.limit &&
  JSON.stringify({ ...before, limit: now.limit }) === JSON.stringify(now);
