import { useState } from 'preact/hooks';
import type { TalkId } from '../../data/model/ids.ts';
import type { SavedTalk } from '../../data/model/saved-talk.ts';
import { t } from '../ui/text.ts';
import type { NameOf } from '../ui/use-project-names.ts';
import type { ReadingList } from '../ui/use-reading-list.ts';
import { moveTo } from '../ui/move.ts';
import { SavedRow } from './SavedRow.tsx';

type Props = {
  readonly shown: readonly SavedTalk[];
  readonly clashes: ReadonlyMap<TalkId, readonly SavedTalk[]>;
  /** In the reader's own order, which alone can be changed by hand. */
  readonly manual: boolean;
  readonly nameOf: NameOf;
  readonly list: ReadingList;
  readonly onTag: (tag: string) => void;
};

/** The talks, each with what can be done with it. A row is moved by its grip or by its buttons. */
export function SavedRows({ shown, clashes, manual, nameOf, list, onTag }: Props) {
  const [dragged, setDragged] = useState<TalkId | null>(null);
  const [over, setOver] = useState<TalkId | null>(null);
  const onDrop = (at: number) => {
    const from = shown.findIndex(({ id }) => id === dragged);
    if (from >= 0) void moveTo(list, shown, from, at);
    setDragged(null);
    setOver(null);
  };
  return (
    <ul class="kept-rows" role="list" aria-label={t('popupViewList')}>
      {shown.map((saved, at) => (
        <li
          key={saved.id}
          class={over === saved.id ? 'kept-row kept-over' : 'kept-row'}
          data-talk={saved.id}
          onDragOver={(event) => {
            if (dragged === null) return;
            event.preventDefault();
            setOver(saved.id);
          }}
          onDrop={(event) => {
            event.preventDefault();
            onDrop(at);
          }}
        >
          <SavedRow
            saved={saved}
            clashes={clashes.get(saved.id) ?? []}
            nameOf={nameOf}
            list={list}
            onTag={onTag}
            onDrag={manual ? setDragged : null}
            onMove={manual ? (by) => void moveTo(list, shown, at, at + by) : null}
          />
        </li>
      ))}
    </ul>
  );
}
