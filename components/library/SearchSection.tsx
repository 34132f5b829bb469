import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TalkId } from '../../data/model/ids.ts';
import { RecentList } from '../ui/RecentList.tsx';
import { t } from '../ui/text.ts';
import { UsedSearch } from '../ui/UsedSearch.tsx';
import { ChosenChips } from './ChosenChips.tsx';
import { Facets } from './Facets.tsx';
import { FoundHead } from './FoundHead.tsx';
import { NothingFound } from './NothingFound.tsx';
import { hashOf, searchPlace, type SearchPlace } from './place.ts';
import type { Shared } from './shared.ts';
import { TalkList } from './TalkList.tsx';
import { useFound } from './use-found.ts';
import { Waiting } from './Waiting.tsx';

/** The talks for what stands in the search box; all of them where nothing does. */
export function SearchSection({ place, shared }: { place: SearchPlace; shared: Shared }) {
  const { shown } = useFound(shared, place);
  const { rows } = shown;
  const head = shown.head();
  const total = rows.total();
  const key = hashOf(shown.place);
  useTopWhenTyped(key, shared.entry);
  const used = () => shared.recent.used(place.query);
  const save = (id: TalkId) => {
    used();
    return shared.list.save(id);
  };
  return (
    <div class="search-section">
      <Facets facets={head?.facets ?? null} place={place} shared={shared} />
      <div class="search-main">
        <FoundHead place={place} head={head} total={total} shared={shared} />
        {place.query === '' && (
          <RecentList
            recent={shared.recent}
            onQuery={(query) => shared.go(searchPlace(query))}
            onCleared={shared.focusSearch}
          />
        )}
        <ChosenChips place={place} head={head} shared={shared} />
        {(total === null || rows.failed()) && (
          <Waiting failed={rows.failed()} onRetry={rows.retry} />
        )}
        {total !== null && total > 0 && (
          <UsedSearch onUsed={used}>
            <TalkList
              key={key}
              label={t('popupResults')}
              rows={rows}
              total={total}
              listKey={key}
              shared={{ ...shared, list: { ...shared.list, save } }}
            />
          </UsedSearch>
        )}
        {total === 0 && head !== null && (
          <NothingFound emptiedBy={head.emptiedBy} place={shown.place} shared={shared} />
        )}
      </div>
    </div>
  );
}

/** Another search in the same entry of the history begins at its top; Back finds its old place. */
function useTopWhenTyped(key: string, entry: string): void {
  const before = useRef({ key, entry });
  useLayoutEffect(() => {
    const typed = before.current.entry === entry && before.current.key !== key;
    before.current = { key, entry };
    if (typed) window.scrollTo({ top: 0, behavior: 'instant' });
  }, [key, entry]);
}
