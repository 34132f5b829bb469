import { t } from './text.ts';
import { useNote, type NoteState } from './use-note.ts';

type Props = {
  readonly title: string;
  readonly note: string;
  readonly autoFocus: boolean;
  /** False if it was not stored. */
  readonly onSave: (note: string) => Promise<boolean>;
};

/** More than that the reading list cuts off. */
const longest = 4_000;

export function NoteField({ title, note, autoFocus, onSave }: Props) {
  const { text, state, write, store } = useNote(note, onSave);
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void store();
    } else if (event.key === 'Escape') {
      // Chromium closes the popup at Escape; here it only ends the writing.
      event.preventDefault();
      event.currentTarget.blur();
    }
  };
  return (
    <div class="note">
      <textarea
        ref={(field) => {
          if (field && autoFocus && !field.dataset.seen) field.focus();
          if (field) field.dataset.seen = 'yes';
        }}
        aria-label={t('listNoteLabel', title)}
        placeholder={t('listNoteHint')}
        value={text}
        maxLength={longest}
        rows={2}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={() => void store()}
        onKeyDown={onKeyDown}
      />
      <p class={`note-state note-${state}`}>
        <span role="status">{said(state)}</span>
        {state === 'failed' && (
          <button type="button" class="link-button" onClick={() => void store()}>
            {t('listNoteRetry')}
          </button>
        )}
      </p>
    </div>
  );
}

function said(state: NoteState): string {
  if (state === 'saving') return t('listNoteSaving');
  if (state === 'saved') return t('listNoteSaved');
  return state === 'failed' ? t('listNoteFailed') : '';
}
