import { useEffect, useState } from 'preact/hooks';
import type { Health, Library } from '../../data/model/library.ts';
import { tCount } from './count.ts';
import { Icon } from './Icon.tsx';
import { t } from './text.ts';

type Props = { readonly library: Pick<Library, 'health'> };

/** What the reader must know about the store, until it is dismissed. */
export function HealthNotice({ library }: Props) {
  const [health, setHealth] = useState<Health>({ kind: 'good' });
  useEffect(() => {
    library
      .health()
      .then(setHealth, (error) => setHealth({ kind: 'no-store', detail: String(error) }));
  }, [library]);
  if (health.kind === 'good') return null;
  return (
    <div class={`notice notice-${health.kind}`} role="alert">
      <div class="notice-text">
        {health.kind === 'restored' && <p>{tCount('popupRestored', health.count)}</p>}
        {health.kind === 'no-store' && <p>{t('popupNoStore')}</p>}
        {health.kind === 'no-store' && health.detail !== '' && (
          <p class="notice-detail">{t('popupNoStoreDetail', health.detail)}</p>
        )}
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={t('extDismiss')}
        title={t('extDismiss')}
        onClick={() => setHealth({ kind: 'good' })}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
