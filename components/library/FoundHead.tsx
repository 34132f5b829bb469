import type { SearchAnswer, SearchSort } from '../../data/model/search.ts';
import { tCount } from '../ui/count.ts';
import { t } from '../ui/text.ts';
import { Choices } from './Choices.tsx';
import { PageHead } from './PageHead.tsx';
import type { SearchPlace } from './place.ts';
import type { Shared } from './shared.ts';

type Props = {
  readonly place: SearchPlace;
  readonly head: SearchAnswer | null;
  readonly total: number | null;
  readonly shared: Shared;
};

/** How many talks there are, for which words, and in which order they stand. */
export function FoundHead({ place, head, total, shared }: Props) {
  const correction = head?.correction ?? null;
  const unasked = place.query.trim() === '';
  const choices: readonly { readonly id: SearchSort; readonly name: string }[] = [
    { id: 'relevance', name: t(unasked ? 'libraryOrderNewest' : 'librarySortRelevance') },
    ...(unasked ? [] : [{ id: 'newest', name: t('libraryOrderNewest') } as const]),
    { id: 'shortest', name: t('librarySortShortest') },
  ];
  return (
    <PageHead title={place.query.trim() || t('popupViewSearch')} quiet>
      <div class="list-head">
        <p role="status">{total === null ? '' : tCount('libraryTalks', total)}</p>
        <Choices
          label={t('libraryOrder')}
          chosen={place.sort === 'newest' && unasked ? 'relevance' : place.sort}
          choices={choices}
          onChoose={(sort) => shared.replace({ ...place, sort })}
        />
      </div>
      {correction !== null && (
        <p class="correction">
          {t('libraryShowingFor', correction.query)}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => shared.replace({ ...place, asTyped: true })}
          >
            {t('librarySearchTyped', correction.typed)}
          </button>
        </p>
      )}
    </PageHead>
  );
}
