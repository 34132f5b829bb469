import type { RefObject } from 'preact';
import type { Library } from '../../data/model/library.ts';
import { NoResults } from '../ui/NoResults.tsx';
import { UsedSearch } from '../ui/UsedSearch.tsx';
import type { ReadingList } from '../ui/use-reading-list.ts';
import { MoreTalks } from './MoreTalks.tsx';
import { Results } from './Results.tsx';
import type { SearchRequestState } from './use-search-request.ts';
import type { Found } from './use-search.ts';

type Props = {
  readonly library: Library;
  readonly list: ReadingList;
  readonly state: SearchRequestState;
  readonly found: Found;
  /** Name of the project whose talks are searched, or null. */
  readonly project: string | null;
  readonly rows: RefObject<HTMLOListElement | null>;
  readonly input: RefObject<HTMLInputElement | null>;
  /** A talk of the answer was opened. */
  readonly onUsed: () => void;
  readonly onQuery: (query: string) => void;
  readonly onAllTalks: () => void;
  readonly onLibrary: (hash: string) => void;
};

/** The talks of an answer and the ways to more, or the ways out where there is none. */
export function FoundTalks({
  library,
  list,
  state,
  found,
  project,
  rows,
  input,
  onUsed,
  onQuery,
  onAllTalks,
  onLibrary,
}: Props) {
  const { request, clear, more } = state;
  const { hits, total, glimpse, emptiedBy } = found.answer;
  return (
    <>
      {hits.length > 0 && (
        <UsedSearch onUsed={onUsed}>
          <Results hits={hits} list={list} rows={rows} input={input} onClear={clear} />
        </UsedSearch>
      )}
      {!glimpse && (
        <MoreTalks
          request={request}
          shown={Math.min(total, request.limit)}
          total={total}
          onMore={more}
          onLibrary={onLibrary}
        />
      )}
      {total === 0 && (
        <NoResults
          library={library}
          request={found.request}
          emptiedBy={emptiedBy}
          project={project}
          onQuery={onQuery}
          onAllTalks={onAllTalks}
        />
      )}
    </>
  );
}
