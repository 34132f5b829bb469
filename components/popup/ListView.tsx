import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Library } from '../../data/model/library.ts';
import { byOrder } from '../../data/model/saved-order.ts';
import { isOpen } from '../../data/model/saved-talk.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { t } from '../ui/text.ts';
import { ListFile } from './ListFile.tsx';
import { ListSection } from './ListSection.tsx';
import type { ReadingList } from '../ui/use-reading-list.ts';

type Props = {
  readonly library: Pick<Library, 'exportList'>;
  readonly list: ReadingList;
  readonly now: () => number;
  readonly onImport: () => void;
};

/** The reading list in short: what is to be watched in the reader's own order, then the rest. */
export function ListView({ library, list, now, onImport }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const next = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (next.current === null || document.activeElement !== document.body) return;
    focusTalk(root.current, next.current);
    next.current = null;
  }, [list.talks]);

  const talks = list.talks ?? [];
  const toWatch = talks.filter(isOpen).toSorted(byOrder);
  const watched = talks.filter(({ state }) => state === 'watched' || state === 'kept');
  const others = talks.filter(({ state }) => state === 'not-for-me');
  return (
    <div class="scroll list-view" ref={root}>
      {list.failed && <p class="quiet">{t('listFailed')}</p>}
      {list.talks?.length === 0 && (
        <EmptyState title={t('listEmptyTitle')} text={t('listEmptyText')} />
      )}
      {talks.length > 0 && (
        <a class="list-whole" href="/library.html#list" target="_blank" rel="noopener">
          {t('popupListInTab')}
        </a>
      )}
      {talks.length > 0 && (
        <ListSection title={t('listToWatch')} talks={toWatch} list={list} next={next} />
      )}
      {watched.length > 0 && (
        <ListSection title={t('listWatched')} talks={watched} list={list} next={next} />
      )}
      {others.length > 0 && (
        <ListSection title={t('listNotForMe')} talks={others} list={list} next={next} />
      )}
      <ListFile library={library} empty={talks.length === 0} now={now} onImport={onImport} />
    </div>
  );
}

function focusTalk(root: Element | null, id: string): void {
  const items = [...(root?.querySelectorAll<HTMLElement>('[data-talk]') ?? [])];
  items
    .find(({ dataset }) => dataset.talk === id)
    ?.querySelector('a')
    ?.focus();
}
