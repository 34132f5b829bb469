import { byOrder } from '../../data/model/saved-order.ts';
import { isOpen } from '../../data/model/saved-talk.ts';
import { t } from '../ui/text.ts';
import { ResultRow } from './ResultRow.tsx';
import type { ReadingList } from '../ui/use-reading-list.ts';

type Props = { readonly list: ReadingList; readonly onWholeList: () => void };

const most = 5;

/** The first talks to watch, in the reader's own order, and the way to all of them. */
export function NextToWatch({ list, onWholeList }: Props) {
  const next = (list.talks ?? []).filter(isOpen).toSorted(byOrder).slice(0, most);
  if (next.length === 0) return null;
  return (
    <section aria-labelledby="next-to-watch">
      <div class="section-head">
        <h2 id="next-to-watch">{t('popupNext')}</h2>
        <button type="button" class="link-button" onClick={onWholeList}>
          {t('popupNextAll')}
        </button>
      </div>
      <ul class="results" role="list" aria-label={t('popupViewList')}>
        {next.map(({ id, talk, event }) => (
          <ResultRow
            key={id}
            hit={{ talk, event }}
            saved
            current
            onToggle={() => void list.remove(id)}
          />
        ))}
      </ul>
    </section>
  );
}
