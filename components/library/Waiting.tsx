import { t } from '../ui/text.ts';

type Props = {
  readonly failed: boolean;
  readonly onRetry: () => void;
};

/** What stands where the answer is still missing: nothing for a moment, or that it failed. */
export function Waiting({ failed, onRetry }: Props) {
  if (!failed) return <div class="waiting" aria-busy="true" />;
  return (
    <div class="empty" role="alert">
      <h2>{t('libraryFailed')}</h2>
      <p>{t('libraryFailedText')}</p>
      <div class="empty-ways">
        <button type="button" class="button" onClick={onRetry}>
          {t('libraryRetry')}
        </button>
      </div>
    </div>
  );
}
