import type { SearchAnswer } from '../../data/model/search.ts';
import { tCount } from '../ui/count.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { t } from '../ui/text.ts';
import { nothingChosen, type SearchPlace } from './place.ts';
import type { Shared } from './shared.ts';

type Props = {
  readonly head: SearchAnswer;
  readonly place: SearchPlace;
  readonly shared: Shared;
};

/** What emptied the list, and the ways out of it. */
export function NothingFound({ head: { emptiedBy }, place, shared }: Props) {
  const narrowed = Object.values(place.chosen).some((ids) => ids.length > 0);
  const text =
    emptiedBy === null
      ? t('popupNothingTry')
      : t('libraryEmptiedBy', emptiedBy.text, tCount('libraryTalks', emptiedBy.without));
  return (
    <EmptyState title={t('popupNothingTitle')} text={text}>
      <div class="empty-ways">
        {narrowed && (
          <button
            type="button"
            class="button"
            onClick={() => shared.replace({ ...place, chosen: nothingChosen })}
          >
            {t('libraryAllFilters')}
          </button>
        )}
        {place.query.trim() !== '' && (
          <OutLink class="button" url={webSearch(place.query)}>
            {t('librarySearchWeb')}
          </OutLink>
        )}
      </div>
    </EmptyState>
  );
}

const webSearch = (query: string): string =>
  `https://www.youtube.com/results?${new URLSearchParams({ search_query: query }).toString()}`;
