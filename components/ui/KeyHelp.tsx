import { useEffect, useRef } from 'preact/hooks';
import { t, type MessageKey } from './text.ts';

const keys: readonly (readonly [keys: readonly string[], what: MessageKey])[] = [
  [['j', 'k'], 'listKeyStep'],
  [['o'], 'listKeyOpen'],
  [['w'], 'listKeyWatched'],
  [['s'], 'listKeyRemove'],
  [['u'], 'listKeyUndo'],
  [['Alt+↑', 'Alt+↓'], 'listKeyMove'],
];

type Props = {
  /** What `/` leads to. */
  readonly filter: MessageKey;
  readonly onClose: () => void;
};

/** The keys of the list, over everything; Escape closes it. */
export function KeyHelp({ filter, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="key-help"
      aria-labelledby="key-help-title"
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Chromium would close the whole popup.
        event.preventDefault();
        dialog.current?.close();
      }}
    >
      <h2 id="key-help-title">{t('listKeys')}</h2>
      <dl>
        {[...keys, [['/'], filter] as const, [['?'], 'listKeyHelp'] as const].map(
          ([names, what]) => (
            <div key={what}>
              <dt>
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{t(what)}</dd>
            </div>
          ),
        )}
      </dl>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {t('listClose')}
      </button>
    </dialog>
  );
}
