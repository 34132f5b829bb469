import type { Completion } from '../../data/model/search.ts';
import { tCount } from './count.ts';
import { t } from './text.ts';

type Props = {
  readonly completions: readonly Completion[];
  readonly onQuery: (query: string) => void;
};

const most = 4;

/** Ways to finish the word: names and subjects with many talks. */
export function Completions({ completions, onQuery }: Props) {
  return (
    <ul class="chips completions" role="list" aria-label={t('searchCompletions')}>
      {completions.slice(0, most).map(({ kind, text, count, query }) => (
        <li key={`${kind} ${text}`}>
          <button
            type="button"
            class="chip"
            aria-label={`${text}, ${tCount('popupFound', count)}`}
            onClick={() => onQuery(`${query} `)}
          >
            <bdi>{text}</bdi>
            <span class="count">{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
