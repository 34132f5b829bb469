import type { RefObject } from 'preact';
import type { ProjectId } from '../../data/model/ids.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { RecentList } from '../ui/RecentList.tsx';
import { t } from '../ui/text.ts';
import type { TalkRow } from '../../data/model/talk-row.ts';
import { NextToWatch } from './NextToWatch.tsx';
import { PageProjects } from './PageProjects.tsx';
import { PageTalks } from './PageTalks.tsx';
import type { PageView } from './ports.ts';
import type { NameOf } from '../ui/use-project-names.ts';
import type { ReadingList } from '../ui/use-reading-list.ts';
import type { RecentSearches } from '../ui/use-recent.ts';

type Props = {
  readonly page: PageView | null;
  readonly pageTalks: readonly TalkRow[];
  readonly nameOf: NameOf;
  readonly list: ReadingList;
  readonly recent: RecentSearches;
  readonly home: RefObject<HTMLDivElement | null>;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onQuery: (query: string) => void;
  readonly onProject: (id: ProjectId) => void;
  readonly onShow: (id: ProjectId) => void;
  readonly onWholeList: () => void;
};

/** Before anything is typed: what this page names, and what is next on the list. */
export function Home({
  page,
  pageTalks,
  nameOf,
  list,
  recent,
  home,
  input,
  onQuery,
  onProject,
  onShow,
  onWholeList,
}: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = stopsIn(home.current);
    const at = stops.findIndex((stop) => stop === event.target);
    if (at < 0) return;
    event.preventDefault();
    (at + by < 0 ? input.current : stops[at + by])?.focus();
  };
  const empty = page?.kind === 'none' && list.talks?.length === 0;
  return (
    <div class="home" ref={home} onKeyDown={onKeyDown}>
      <RecentList recent={recent} onQuery={onQuery} onCleared={() => input.current?.focus()} />
      {page?.kind === 'page' && (
        <section aria-labelledby="on-this-page">
          <h2 id="on-this-page">{t('popupOnThisPage')}</h2>
          <PageProjects
            status={page.status}
            nameOf={nameOf}
            onProject={onProject}
            onShow={onShow}
          />
        </section>
      )}
      {page?.kind === 'closed' && (
        <section class="closed-page">
          <h2>{t('popupClosedTitle')}</h2>
          <p>{t('popupClosedText')}</p>
        </section>
      )}
      {empty && <EmptyState title={t('popupWelcome')} text={t('popupWelcomeText')} />}
      <PageTalks talks={pageTalks} list={list} />
      <NextToWatch list={list} onWholeList={onWholeList} />
    </div>
  );
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** What the arrow keys stop at. */
const stopsIn = (home: Element | null): readonly HTMLElement[] => [
  ...(home?.querySelectorAll<HTMLElement>('.recent-search, .page-project, .talk-title') ?? []),
];

export function focusFirstStop(home: Element | null): void {
  stopsIn(home)[0]?.focus();
}
