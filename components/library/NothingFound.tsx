import type { EmptyingFilter } from '../../data/model/search.ts';
import { NoResults } from '../ui/NoResults.tsx';
import { t } from '../ui/text.ts';
import { nothingChosen, type SearchPlace } from './place.ts';
import type { Shared } from './shared.ts';

type Props = {
  readonly emptiedBy: EmptyingFilter | null;
  readonly place: SearchPlace;
  readonly shared: Shared;
};

/** What emptied the list, and the ways out of it. */
export function NothingFound({ emptiedBy, place, shared }: Props) {
  const narrowed = Object.values(place.chosen).some((ids) => ids.length > 0);
  const { query, chosen } = place;
  return (
    <NoResults
      library={shared.library}
      request={{ query, project: null, limit: 1, chosen }}
      emptiedBy={emptiedBy}
      project={null}
      onQuery={(next) => shared.go({ ...place, query: next })}
      onAllTalks={() => undefined}
      {...(narrowed && { why: t('libraryNarrowedAway') })}
    >
      {narrowed && (
        <button
          type="button"
          class="button"
          onClick={() => shared.replace({ ...place, chosen: nothingChosen })}
        >
          {t('libraryAllFilters')}
        </button>
      )}
    </NoResults>
  );
}
