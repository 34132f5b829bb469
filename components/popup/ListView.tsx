import { useRef, useState } from 'preact/hooks';
import type { Library } from '../../data/model/library.ts';
import { byOrder } from '../../data/model/saved-order.ts';
import { isOpen } from '../../data/model/saved-talk.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { KeyHelp } from '../ui/KeyHelp.tsx';
import { t } from '../ui/text.ts';
import { useListKeys } from '../ui/use-list-keys.ts';
import { ListFile } from './ListFile.tsx';
import { ListSection } from './ListSection.tsx';
import type { ReadingList } from '../ui/use-reading-list.ts';

type Props = {
  readonly library: Pick<Library, 'exportList'>;
  readonly list: ReadingList;
  readonly now: () => number;
  readonly onImport: () => void;
  readonly onSearch: () => void;
};

/** The reading list in short: what is to be watched in the reader's own order, then the rest. */
export function ListView({ library, list, now, onImport, onSearch }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [help, setHelp] = useState(false);
  const talks = list.talks ?? [];
  const toWatch = talks.filter(isOpen).toSorted(byOrder);
  const watched = talks.filter(({ state }) => state === 'watched' || state === 'kept');
  const others = talks.filter(({ state }) => state === 'not-for-me');
  const onKeyDown = useListKeys({
    root,
    shown: [...toWatch, ...watched, ...others],
    movable: toWatch,
    list,
    onFilter: onSearch,
    onHelp: () => setHelp(true),
  });
  return (
    <div class="scroll list-view" ref={root} onKeyDown={onKeyDown}>
      {list.failed && <p class="quiet">{t('listFailed')}</p>}
      {list.talks?.length === 0 && (
        <EmptyState title={t('listEmptyTitle')} text={t('listEmptyText')} />
      )}
      {talks.length > 0 && (
        <p class="list-whole">
          <a href="/library.html#list" target="_blank" rel="noopener">
            {t('popupListInTab')}
          </a>
          <button type="button" class="link-button" onClick={() => setHelp(true)}>
            {t('listKeys')}
          </button>
        </p>
      )}
      {talks.length > 0 && <ListSection title={t('listToWatch')} talks={toWatch} list={list} />}
      {watched.length > 0 && <ListSection title={t('listWatched')} talks={watched} list={list} />}
      {others.length > 0 && <ListSection title={t('listNotForMe')} talks={others} list={list} />}
      <ListFile library={library} empty={talks.length === 0} now={now} onImport={onImport} />
      {help && <KeyHelp filter="popupViewSearch" onClose={() => setHelp(false)} />}
    </div>
  );
}
