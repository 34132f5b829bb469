import type { TalkId } from '../../data/model/ids.ts';
import type { SavedTalk } from '../../data/model/saved-talk.ts';
import { Icon } from '../ui/Icon.tsx';
import { t } from '../ui/text.ts';

type Props = {
  readonly saved: SavedTalk;
  readonly onDrag: (id: TalkId | null) => void;
  readonly onMove: (by: 1 | -1) => void;
};

/** What a row is moved by: dragged, or a step with each press. */
export function Grip({ saved: { id, talk }, onDrag, onMove }: Props) {
  return (
    <div
      class="kept-grip"
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', talk.title);
        onDrag(id);
      }}
      onDragEnd={() => onDrag(null)}
    >
      <button
        type="button"
        class="icon-button"
        aria-label={t('listMoveUp', talk.title)}
        title={t('listMoveUpShort')}
        onClick={() => onMove(-1)}
      >
        <Icon name="up" />
      </button>
      <Icon name="grip" />
      <button
        type="button"
        class="icon-button"
        aria-label={t('listMoveDown', talk.title)}
        title={t('listMoveDownShort')}
        onClick={() => onMove(1)}
      >
        <Icon name="down" />
      </button>
    </div>
  );
}
