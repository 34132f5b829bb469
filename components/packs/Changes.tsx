import type { ImportPreview } from '../../data/model/pack-import.ts';
import { tCount } from '../ui/count.ts';
import { t } from '../ui/text.ts';
import { Details } from './Details.tsx';

type Props = { readonly preview: ImportPreview };

/** What storing would do to an event that is known already. */
export function Changes({ preview: { updates } }: Props) {
  if (updates === null) return <p class="quiet">{t('packsNewEvent')}</p>;
  const { added, changed, removed, same, examples } = updates.changes;
  const name = updates.event.name;
  if (added + changed + removed === 0) return <p>{t('packsUpdatesNothing', name)}</p>;
  const parts = [
    { text: tCount('packsAdded', added), count: added, titles: examples.added },
    { text: tCount('packsChanged', changed), count: changed, titles: examples.changed },
    { text: tCount('packsRemoved', removed), count: removed, titles: examples.removed },
  ];
  return (
    <div class="pack-changes">
      <p>{t('packsUpdates', name)}</p>
      {parts
        .filter(({ count }) => count > 0)
        .map(({ text, count, titles }) => (
          <Details key={text} summary={text}>
            <ul>
              {titles.map((title, at) => (
                <li key={at}>{title}</li>
              ))}
              {count > titles.length && (
                <li class="quiet">{t('packsMore', String(count - titles.length))}</li>
              )}
            </ul>
          </Details>
        ))}
      {same > 0 && <p class="quiet">{tCount('packsSame', same)}</p>}
    </div>
  );
}
