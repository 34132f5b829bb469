import type { TalkId } from '../../data/model/ids.ts';
import type { Library } from '../../data/model/library.ts';
import type { SearchAnswer, SearchHit } from '../../data/model/search.ts';
import { pieces, type Pieces } from './pieces.ts';
import type { SearchPlace } from './place.ts';

/** A search: its rows by the piece, and what its first answer says beside them. */
export type SearchRows = {
  readonly place: SearchPlace;
  readonly rows: Pieces<SearchHit>;
  /** Null until the first piece is there. */
  readonly head: () => SearchAnswer | null;
};

/** Counts of each kind that are asked for; the page shows a few of them at first. */
const facetLimit = 30;

export function searchRows(library: Pick<Library, 'search'>, place: SearchPlace): SearchRows {
  const { query, sort, chosen, asTyped } = place;
  const unasked = query.trim() === '' && Object.values(chosen).every((ids) => ids.length === 0);
  let head: SearchAnswer | null = null;
  let keep: readonly TalkId[] | null = null;
  const rows = pieces<SearchHit>(async (slice) => {
    const answer = await library.search({
      ...slice,
      query,
      project: null,
      sort: unasked && sort === 'relevance' ? 'newest' : sort,
      chosen,
      all: true,
      facetLimit: slice.offset === 0 ? facetLimit : 0,
      ...(asTyped && { asTyped }),
      ...(keep && { keep, wait: true }),
    });
    if (slice.offset === 0) head = answer;
    if (!answer.whole && keep === null) {
      // What is shown keeps its place while the rest of the answer is fetched.
      keep = answer.hits.map(({ talk }) => talk.id);
      queueMicrotask(() => void rows.reload());
    }
    return { rows: answer.hits, total: answer.total };
  });
  return { place, rows, head: () => head };
}
