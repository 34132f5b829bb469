import { useRef } from 'preact/hooks';
import type { ProjectId } from '../../data/model/ids.ts';
import type { Library } from '../../data/model/library.ts';
import type { SearchRequest } from '../../data/model/search.ts';
import { FoundLine } from './FoundLine.tsx';
import { FoundTalks } from './FoundTalks.tsx';
import { Home } from './Home.tsx';
import type { PageView } from './ports.ts';
import { toggle } from './Results.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SearchTools } from './SearchTools.tsx';
import { useProjectNames } from '../ui/use-project-names.ts';
import type { ReadingList } from '../ui/use-reading-list.ts';
import type { RecentSearches } from '../ui/use-recent.ts';
import { usePageTalks } from './use-page-talks.ts';
import { useReadyToType } from './use-ready-to-type.ts';
import { SortChoice } from './SortChoice.tsx';
import { useSearch } from './use-search.ts';
import { useSelection } from './use-selection.ts';
import { useSearchKeys } from './use-search-keys.ts';
import { useSearchRequest } from './use-search-request.ts';

type Props = {
  readonly library: Library;
  readonly list: ReadingList;
  readonly recent: RecentSearches;
  readonly page: PageView | null;
  /** The project whose talks are shown at first, or null. */
  readonly project: ProjectId | null;
  /** What is searched at first. */
  readonly query: string;
  readonly onShow: (id: ProjectId) => void;
  readonly onWholeList: () => void;
  readonly onLibrary: (hash: string) => void;
  readonly onClose: () => void;
};

export function SearchView(props: Props) {
  const { library, recent, page, project, onShow, onWholeList, onLibrary, onClose } = props;
  const input = useRef<HTMLInputElement>(null);
  const rows = useRef<HTMLOListElement>(null);
  const home = useRef<HTMLDivElement>(null);
  const state = useSearchRequest(project, props.query);
  const { request, empty, type, only, allTalks, clear } = state;
  const search = useSearch(library, request);
  const used = () => recent.used(request.query);
  const list = savingIs(used, props.list);
  const nameOf = useProjectNames(library, projectsIn(page, request.project));
  const name = request.project && nameOf(request.project);
  const pageTalks = usePageTalks(library, page);
  useReadyToType(input);
  useSelection(page, request.query === '' && request.project === null, type, input);

  const { found } = search;
  const fresh = found !== null && isSame(found.request, request);
  const back = (change: () => void) => {
    change();
    input.current?.focus();
  };
  const waiting = !empty && !fresh && !search.failed;
  const onKeyDown = useSearchKeys({
    rows,
    home,
    first: fresh ? (found.answer.hits[0] ?? null) : null,
    empty,
    waiting,
    onClear: clear,
    onClose,
    onToggle: (hit) => toggle(list, hit),
  });
  return (
    <>
      <SearchBox
        input={input}
        query={request.query}
        project={name}
        onQuery={type}
        onClear={() => back(clear)}
        onKeyDown={onKeyDown}
      />
      <div class="scroll" aria-busy={waiting} data-whole={fresh && found.answer.whole}>
        {!empty && found !== null && (
          <SearchTools
            query={request.query}
            answer={found.answer}
            onQuery={(query) => back(() => type(query))}
            onAsTyped={() => back(state.asTyped)}
          />
        )}
        <FoundLine {...(empty ? nothingAsked : search)}>
          <SortChoice sort={request.sort ?? 'relevance'} onSort={state.sortBy} />
        </FoundLine>
        {empty && (
          <Home
            page={page}
            pageTalks={pageTalks}
            nameOf={nameOf}
            list={props.list}
            recent={recent}
            home={home}
            input={input}
            onQuery={(query) => back(() => type(query))}
            onProject={(id) => back(() => only(id))}
            onShow={onShow}
            onWholeList={onWholeList}
          />
        )}
        {!empty && found !== null && (
          <FoundTalks
            onUsed={used}
            library={library}
            list={list}
            state={state}
            found={found}
            project={name}
            rows={rows}
            input={input}
            onQuery={(query) => back(() => type(query))}
            onAllTalks={() => back(allTalks)}
            onLibrary={onLibrary}
          />
        )}
      </div>
    </>
  );
}

const isSame = (a: SearchRequest, b: SearchRequest): boolean =>
  a.query === b.query && a.project === b.project;

/** To save a talk says that its search was of use. */
const savingIs = (used: () => void, list: ReadingList): ReadingList => ({
  ...list,
  save: (id) => {
    used();
    return list.save(id);
  },
});

const nothingAsked = { found: null, failed: false };

const projectsIn = (page: PageView | null, project: ProjectId | null): readonly ProjectId[] => [
  ...(page?.kind === 'page' ? page.status.projects.map(({ id }) => id) : []),
  ...(project === null ? [] : [project]),
];
