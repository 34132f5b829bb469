import type { SearchHit } from '../../data/model/search.ts';
import type { TalkRow as Row } from '../../data/model/talk-row.ts';
import { Highlight } from '../ui/Highlight.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SaveButton } from '../ui/SaveButton.tsx';
import { TalkRow } from '../ui/TalkRow.tsx';
import { t } from '../ui/text.ts';
import { places, type Shared } from './shared.ts';
import { TalkDetails } from './TalkDetails.tsx';

export type ShownTalk = Row & Partial<Pick<SearchHit, 'terms' | 'sentence'>>;

type Props = {
  readonly row: ShownTalk;
  /** Only the current row is in the order of Tab. */
  readonly current: boolean;
  readonly open: boolean;
  readonly shared: Pick<Shared, 'library' | 'list'>;
  /** The list is of one event: its talks say when they are instead of where. */
  readonly within?: boolean | undefined;
  readonly onOpen: (open: boolean) => void;
};

/** A talk in a list: saved with one press, opened for what else is known of it. */
export function TalkItem({ row, current, open, shared, within, onOpen }: Props) {
  const { talk, event, terms = [], sentence = null } = row;
  const tabIndex = current ? 0 : -1;
  const saved = shared.list.isSaved(row);
  const details = `details-${talk.id.replace('/', '-')}`;
  return (
    <div class="talk-item">
      <TalkRow
        talk={talk}
        event={event}
        terms={terms}
        tabIndex={tabIndex}
        places={places}
        {...(within && { when: [talk.start, talk.room].filter(Boolean).join(' · ') })}
      >
        <div class="talk-ends">
          <SaveButton
            title={talk.title}
            saved={saved}
            tabIndex={tabIndex}
            onToggle={() => void (saved ? shared.list.remove(talk.id) : shared.list.save(talk.id))}
          />
          <button
            type="button"
            class="icon-button"
            aria-expanded={open}
            aria-controls={open ? details : undefined}
            aria-label={t('libraryDetails', talk.title)}
            title={t(open ? 'libraryLess' : 'libraryMore')}
            tabIndex={tabIndex}
            onClick={() => onOpen(!open)}
          >
            <Icon name={open ? 'less' : 'more'} />
          </button>
        </div>
      </TalkRow>
      {sentence !== null && !open && (
        <p class="sentence" dir="auto">
          <Highlight text={sentence} terms={terms} />
        </p>
      )}
      {open && <TalkDetails row={row} id={details} shared={shared} />}
    </div>
  );
}
