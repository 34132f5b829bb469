import type { SearchSort } from '../../data/model/search.ts';
import { t } from '../ui/text.ts';

type Props = { readonly sort: SearchSort; readonly onSort: (sort: SearchSort) => void };

const names = {
  relevance: 'searchSortRelevance',
  newest: 'searchSortNewest',
  shortest: 'searchSortShortest',
} as const;

export function SortChoice({ sort, onSort }: Props) {
  return (
    <select
      class="sort-choice"
      aria-label={t('searchSort')}
      value={sort}
      onChange={({ currentTarget }) => onSort(currentTarget.value as SearchSort)}
    >
      {(['relevance', 'newest', 'shortest'] as const).map((name) => (
        <option key={name} value={name} selected={name === sort}>
          {t(names[name])}
        </option>
      ))}
    </select>
  );
}
