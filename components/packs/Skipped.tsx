import type { ImportPreview } from '../../data/model/pack-import.ts';
import { tCount } from '../ui/count.ts';
import { t } from '../ui/text.ts';
import { Details } from './Details.tsx';

type Props = { readonly preview: Pick<ImportPreview, 'skipped' | 'skippedTotal'> };

/** What of the file is left out: what, why, and where it stands. */
export function Skipped({ preview: { skipped, skippedTotal } }: Props) {
  if (skippedTotal === 0) return null;
  return (
    <Details summary={tCount('packsSkipped', skippedTotal)}>
      <ul class="pack-skipped">
        {skipped.map(({ where, what, why }, at) => (
          <li key={at}>
            <span>{what}</span>
            <span class="quiet">
              {why} · {where}
            </span>
          </li>
        ))}
        {skippedTotal > skipped.length && (
          <li class="quiet">{t('packsMore', String(skippedTotal - skipped.length))}</li>
        )}
      </ul>
    </Details>
  );
}
