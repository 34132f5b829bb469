import { Icon } from './Icon.tsx';
import { t } from './text.ts';
import type { RecentSearches } from './use-recent.ts';

type Props = {
  readonly recent: RecentSearches;
  readonly onQuery: (query: string) => void;
  /** After the last one is gone the focus has to go somewhere. */
  readonly onCleared: () => void;
};

/** What was searched for lately, to be searched again, and the way to forget it. */
export function RecentList({ recent, onQuery, onCleared }: Props) {
  if (recent.queries.length === 0) return null;
  return (
    <section class="recent" aria-label={t('recentTitle')}>
      <Icon name="recent" />
      <ul class="chips" role="list">
        {recent.queries.map((query) => (
          <li key={query}>
            <button
              type="button"
              class="chip recent-search"
              aria-label={t('recentAgain', query)}
              onClick={() => onQuery(query)}
            >
              <bdi>{query}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="icon-button"
        aria-label={t('recentClear')}
        title={t('recentClear')}
        onClick={() => {
          recent.clear();
          onCleared();
        }}
      >
        <Icon name="remove" />
      </button>
    </section>
  );
}
