import type { ImportPreview } from '../../data/model/pack-import.ts';
import { tCount } from '../ui/count.ts';
import { t } from '../ui/text.ts';
import { isReady } from './ready.ts';

type Props = {
  readonly preview: ImportPreview;
  readonly busy: boolean;
  readonly onApply: () => void;
  readonly onDiscard: () => void;
};

export function PreviewButtons({ preview, busy, onApply, onDiscard }: Props) {
  const name = preview.origin.name || t('packsPasted');
  return (
    <>
      {preview.laterVersion !== null && (
        <p class="pack-warning">{t('packsLater', String(preview.laterVersion))}</p>
      )}
      <div class="pack-buttons">
        <button
          type="button"
          class="button button-main"
          disabled={busy || !isReady(preview)}
          onClick={onApply}
        >
          {applyText(preview)}
        </button>
        <button
          type="button"
          class="button"
          disabled={busy}
          aria-label={t('packsDismissFile', name)}
          onClick={onDiscard}
        >
          {t('packsDismiss')}
        </button>
      </div>
    </>
  );
}

function applyText({ choice, updates }: ImportPreview): string {
  if (choice.as === 'recordings') return tCount('packsAddRecordings', choice.accepted.length);
  return t(updates ? 'packsUpdate' : 'packsAdd');
}
