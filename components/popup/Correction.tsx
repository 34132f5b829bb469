import type { Correction as Corrected } from '../../data/model/search.ts';
import { t } from '../ui/text.ts';

type Props = { readonly correction: Corrected; readonly onAsTyped: () => void };

/** What was searched in place of what was typed, and the way back. */
export function Correction({ correction, onAsTyped }: Props) {
  return (
    <p class="correction" role="status">
      <span>{t('searchCorrected', correction.query)}</span>{' '}
      <button type="button" class="link-button" onClick={onAsTyped}>
        {t('searchAsTyped', correction.typed)}
      </button>
    </p>
  );
}
