import { resumeLink } from '../../data/model/resume-link.ts';
import type { SavedTalk } from '../../data/model/saved-talk.ts';
import { clock, readClock } from '../../data/text/clock.ts';
import { NoteField } from '../ui/NoteField.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { t } from '../ui/text.ts';
import type { ReadingList } from '../ui/use-reading-list.ts';
import { FactField } from './FactField.tsx';
import { stampsIn } from './stamps.ts';

type Props = { readonly saved: SavedTalk; readonly list: ReadingList };

/** What the reader has said about a talk, to be changed. */
export function SavedDetails({ saved, list }: Props) {
  const { talk, note, reached, tags } = saved;
  const onReached = (text: string) => {
    const seconds = text.trim() === '' ? 0 : readClock(text);
    if (seconds === null) return;
    const state = saved.state === 'to-watch' && seconds > 0 ? { state: 'started' as const } : {};
    void list.edit(saved, { reached: seconds, ...state }, t('listReachedSaved', clock(seconds)));
  };
  return (
    <div class="kept-details">
      <div class="kept-facts">
        <FactField
          label={t('listReached')}
          hint="12:30"
          value={reached > 0 ? clock(reached) : ''}
          isRight={(text) => text.trim() === '' || readClock(text) !== null}
          onSave={onReached}
        />
        <FactField
          label={t('listTags')}
          hint={t('listTagsHint')}
          value={tags.join(', ')}
          isRight={() => true}
          onSave={(text) => void list.edit(saved, { tags: text.split(',') }, t('listTagsSaved'))}
        />
      </div>
      <NoteField
        title={talk.title}
        note={note}
        autoFocus={false}
        onSave={(text) => list.setNote(saved.id, text)}
      />
      <p class="quiet kept-hint">{t('listStampHint')}</p>
      <ul class="kept-stamps" role="list">
        {stampsIn(note).map(({ seconds, text }, at) => (
          // The same time may stand twice in a note.
          <li key={`${at} ${seconds}`}>
            <OutLink url={resumeLink(talk, seconds) ?? ''}>{clock(seconds)}</OutLink> {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
