import { noFacets, type SearchAnswer, type SearchSort } from '../../data/model/search.ts';
import { Completions } from '../ui/Completions.tsx';
import { tCount } from '../ui/count.ts';
import { FilterChips } from '../ui/FilterChips.tsx';
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
  const completions = head?.completions ?? [];
  const onQuery = (query: string) => shared.go({ ...place, query, asTyped: false });
  const unasked = place.query.trim() === '';
  const choices: readonly { readonly id: SearchSort; readonly name: string }[] = [
    { id: 'relevance', name: t(unasked ? 'libraryOrderNewest' : 'searchSortRelevance') },
    ...(unasked ? [] : [{ id: 'newest', name: t('libraryOrderNewest') } as const]),
    { id: 'shortest', name: t('searchSortShortest') },
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
          {t('searchCorrected', correction.query)}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => shared.replace({ ...place, asTyped: true })}
          >
            {t('searchAsTyped', correction.typed)}
          </button>
        </p>
      )}
      <div class="narrowing">
        <FilterChips query={place.query} facets={noFacets} onQuery={onQuery} />
        {completions.length > 0 && <Completions completions={completions} onQuery={onQuery} />}
      </div>
    </PageHead>
  );
}
