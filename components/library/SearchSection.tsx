import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../ui/text.ts';
import { ChosenChips } from './ChosenChips.tsx';
import { Facets } from './Facets.tsx';
import { FoundHead } from './FoundHead.tsx';
import { NothingFound } from './NothingFound.tsx';
import { hashOf, type SearchPlace } from './place.ts';
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
  return (
    <div class="search-section">
      <Facets facets={head?.facets ?? null} place={place} shared={shared} />
      <div class="search-main">
        <FoundHead place={place} head={head} total={total} shared={shared} />
        <ChosenChips place={place} head={head} shared={shared} />
        {(total === null || rows.failed()) && (
          <Waiting failed={rows.failed()} onRetry={rows.retry} />
        )}
        {total !== null && total > 0 && (
          <TalkList
            key={key}
            label={t('popupResults')}
            rows={rows}
            total={total}
            listKey={key}
            shared={shared}
          />
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
