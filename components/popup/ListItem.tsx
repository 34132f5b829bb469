import { useState } from 'preact/hooks';
import { resumeLink } from '../../data/model/resume-link.ts';
import type { SavedTalk } from '../../data/model/saved-talk.ts';
import { clock } from '../../data/text/clock.ts';
import { Icon } from '../ui/Icon.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { TalkRow } from '../ui/TalkRow.tsx';
import { t } from '../ui/text.ts';
import { NoteField } from '../ui/NoteField.tsx';

type Props = {
  readonly saved: SavedTalk;
  readonly onWatched: (watched: boolean) => void;
  readonly onRemove: () => void;
  readonly onNote: (note: string) => Promise<boolean>;
};

/** A saved talk: what it is, whether it is watched, and the reader's note. */
export function ListItem({ saved, onWatched, onRemove, onNote }: Props) {
  const { talk, event, note } = saved;
  const [opened, setOpened] = useState(false);
  const watched = saved.state === 'watched' || saved.state === 'kept';
  const resume = saved.reached > 0 ? resumeLink(talk, saved.reached) : null;
  const noting = opened || note !== '';
  return (
    <li class="list-item" data-talk={saved.id}>
      <TalkRow talk={talk} event={event} />
      {noting && <NoteField title={talk.title} note={note} autoFocus={opened} onSave={onNote} />}
      <div class="list-actions">
        <button
          type="button"
          class="small-button"
          aria-pressed={watched}
          aria-label={t('listWatchLabel', talk.title)}
          onClick={() => onWatched(!watched)}
        >
          <Icon name="check" />
          {t('listWatch')}
        </button>
        {resume !== null && (
          <OutLink class="small-button" url={resume}>
            <Icon name="play" />
            {t('listResume', clock(saved.reached))}
          </OutLink>
        )}
        {!noting && (
          <button
            type="button"
            class="small-button"
            aria-label={t('listNoteLabel', talk.title)}
            onClick={() => setOpened(true)}
          >
            <Icon name="note" />
            {t('listNote')}
          </button>
        )}
        <button
          type="button"
          class="small-button"
          aria-label={t('listRemoveLabel', talk.title)}
          onClick={onRemove}
        >
          <Icon name="remove" />
          {t('listRemove')}
        </button>
      </div>
    </li>
  );
}
