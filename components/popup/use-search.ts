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
/** A word is often not finished: what the small index has is enough until the typing pauses. */
const pause = 200;

/** Asks at every change of the request; answers to anything but the newest are dropped. */
export function useSearch(library: Pick<Library, 'search'>, request: SearchRequest): Search {
  const [search, setSearch] = useState(idle);
  const { query, project, limit, sort, asTyped } = request;
  useEffect(() => {
    if (query.trim() === '' && project === null) {
      setSearch(idle);
      return undefined;
    }
    const late = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const take = (next: (before: Search) => Search) => {
      if (!late.signal.aborted) setSearch(next);
    };
    const show = (answer: SearchAnswer) => {
      take(() => ({ found: { request, answer }, waiting: false, failed: false }));
      if (!answer.whole && !late.signal.aborted) timer = setTimeout(() => rest(answer), pause);
    };
    // What is shown keeps its place; if there is no more to be had, it stays as it is.
    const rest = ({ hits }: SearchAnswer) =>
      void library
        .search({ ...request, keep: hits.map(({ talk }) => talk.id) })
        .then((answer) => show({ ...answer, whole: true }))
        .catch(() => null);
    take((before) => ({ ...before, waiting: true }));
    library.search(request).then(show, () => take(() => ({ ...idle, failed: true })));
    return () => {
      late.abort();
      clearTimeout(timer);
    };
  }, [library, query, project, limit, sort, asTyped]);
  return search;
}
