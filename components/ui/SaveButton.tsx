import { t } from './text.ts';

type Props = {
  readonly title: string;
  readonly saved: boolean;
  readonly tabIndex?: number;
  readonly onToggle: () => void;
};

/** A bookmark that is filled when the talk is on the reading list. */
export function SaveButton({ title, saved, tabIndex = 0, onToggle }: Props) {
  return (
    <button
      type="button"
      class="save-button"
      aria-pressed={saved}
      aria-label={t('extSave', title)}
      title={t(saved ? 'extSavedShort' : 'extSaveShort')}
      tabIndex={tabIndex}
      onClick={onToggle}
    >
      <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M4.25 2.5h7.5v11L8 10.75 4.25 13.5z" />
      </svg>
    </button>
  );
}
