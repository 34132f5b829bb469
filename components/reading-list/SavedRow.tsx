import { useState } from 'preact/hooks';
import type { TalkId } from '../../data/model/ids.ts';
import { resumeLink } from '../../data/model/resume-link.ts';
import { savedStates, type SavedState, type SavedTalk } from '../../data/model/saved-talk.ts';
import { clock } from '../../data/text/clock.ts';
import { Icon } from '../ui/Icon.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { TalkRow } from '../ui/TalkRow.tsx';
import { t } from '../ui/text.ts';
import type { NameOf } from '../ui/use-project-names.ts';
import type { ReadingList } from '../ui/use-reading-list.ts';
import { Grip } from './Grip.tsx';
import { PickOne } from './PickOne.tsx';
import { SavedDetails } from './SavedDetails.tsx';
import { stateName } from '../ui/state-names.ts';

type Props = {
  readonly saved: SavedTalk;
  readonly clashes: readonly SavedTalk[];
  readonly nameOf: NameOf;
  readonly list: ReadingList;
  readonly onTag: (tag: string) => void;
  /** Null: the order cannot be changed by hand. */
  readonly onDrag: ((id: TalkId | null) => void) | null;
  readonly onMove: ((by: 1 | -1) => void) | null;
};

/** A saved talk: what it is, how far the reader is with it, and the way on. */
export function SavedRow({ saved, clashes, nameOf, list, onTag, onDrag, onMove }: Props) {
  const { talk, event, reached, note, tags } = saved;
  const [opened, setOpened] = useState(false);
  const resume = reached > 0 ? resumeLink(talk, reached) : null;
  const onState = (state: string) =>
    void list.edit(
      saved,
      { state: state as SavedState },
      t('listMarked', stateName(state as SavedState)),
    );
  return (
    <>
      {onDrag && onMove && <Grip saved={saved} onDrag={onDrag} onMove={onMove} />}
      <div class="kept-talk">
        <TalkRow talk={talk} event={event} />
        {clashes.length > 0 && (
          <p class="kept-clash">
            {t(
              'listClash',
              clashes.map((other) => `“${other.talk.title}” ${other.talk.start ?? ''}`).join(', '),
            )}
          </p>
        )}
        {(tags.length > 0 || talk.projects.length > 0) && (
          <ul class="kept-tags" role="list" aria-label={t('listTags')}>
            {talk.projects.map(({ id }) => (
              <li key={id} class="kept-project">
                {nameOf(id)}
              </li>
            ))}
            {tags.map((tag) => (
              <li key={`#${tag}`}>
                <button type="button" class="kept-tag" onClick={() => onTag(tag)}>
                  #{tag}
                </button>
              </li>
            ))}
          </ul>
        )}
        {note !== '' && !opened && <p class="kept-note">{note}</p>}
        <div class="kept-actions">
          <PickOne
            label={t('listStateOf', talk.title)}
            value={saved.state}
            options={savedStates.map((state) => [state, stateName(state)])}
            onPick={onState}
          />
          {resume !== null && (
            <OutLink class="small-button kept-resume" url={resume}>
              <Icon name="play" />
              {t('listResume', clock(reached))}
            </OutLink>
          )}
          <button
            type="button"
            class="small-button"
            aria-expanded={opened}
            aria-label={t('listDetailsLabel', talk.title)}
            onClick={() => setOpened(!opened)}
          >
            <Icon name="note" />
            {t('listDetails')}
          </button>
          <button
            type="button"
            class="small-button"
            aria-label={t('listRemoveLabel', talk.title)}
            onClick={() => void list.remove(saved.id)}
          >
            <Icon name="remove" />
            {t('listRemove')}
          </button>
        </div>
        {opened && <SavedDetails saved={saved} list={list} />}
      </div>
    </>
  );
}
