import type { ImportRefusal } from '../../data/model/pack-import.ts';
import { t } from '../ui/text.ts';

type Props = {
  readonly refusal: ImportRefusal;
  readonly onDiscard: () => void;
};

/** Why a file was not read, and where in it. */
export function Refusal({ refusal, onDiscard }: Props) {
  const name = refusal.origin.name || t('packsPasted');
  return (
    <section class="pack-panel pack-refused" role="alert">
      <h2 tabIndex={-1}>{t('packsRefused', name)}</h2>
      <p>{refusal.reason}</p>
      <p class="quiet">{t('packsRefusedWhere', refusal.where)}</p>
      <div class="pack-buttons">
        <button
          type="button"
          class="button"
          aria-label={t('packsDismissFile', name)}
          onClick={onDiscard}
        >
          {t('packsDismiss')}
        </button>
      </div>
    </section>
  );
}
