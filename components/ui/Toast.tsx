import { Icon } from './Icon.tsx';
import { t } from './text.ts';
import type { Toasts } from './use-toast.ts';

/** Always in the document, for a live region that comes with its text is not read out. */
export function Toast({ message, hide, hold }: Toasts) {
  const undo = message?.undo;
  return (
    <div
      class="toast-place"
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocusCapture={() => hold(true)}
      onBlurCapture={() => hold(false)}
    >
      <div class={message === null ? '' : `toast${message.bad ? ' toast-bad' : ''}`}>
        <span role="status">{message?.text}</span>
        {undo && (
          <button
            type="button"
            class="toast-undo"
            onClick={() => {
              hide();
              undo();
            }}
          >
            {t('extUndo')}
          </button>
        )}
        {message !== null && (
          <button
            type="button"
            class="icon-button"
            aria-label={t('extDismiss')}
            title={t('extDismiss')}
            onClick={hide}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
    </div>
  );
}
