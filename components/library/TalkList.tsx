import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { TalkId } from '../../data/model/ids.ts';
import type { RowKey } from '../ui/row-keys.ts';
import type { Pieces } from './pieces.ts';
import type { Shared } from './shared.ts';
import { TalkItem, type ShownTalk } from './TalkItem.tsx';
import { VirtualList } from './VirtualList.tsx';

type Props = {
  readonly label: string;
  readonly rows: Pieces<ShownTalk>;
  readonly total: number;
  readonly listKey: string;
  readonly shared: Shared;
  readonly within?: boolean | undefined;
  readonly heading?: (at: number) => ComponentChildren;
};

/** Height of a row with one line of title, in pixels. */
const estimate = 117;

/** Talks, however many. */
export function TalkList({ label, rows, total, listKey, shared, within, heading }: Props) {
  const opened = shared.keeper.keep(`opened ${listKey}`, () => new Set<TalkId>());
  const [, render] = useState(0);
  const onOpen = (id: TalkId, open: boolean) => {
    if (open) opened.add(id);
    else opened.delete(id);
    render((times) => times + 1);
  };
  const onKey = (key: RowKey, row: ShownTalk) => {
    if (key.kind !== 'save') return false;
    void (shared.list.isSaved(row) ? shared.list.remove : shared.list.save)(row.talk.id);
    return true;
  };
  return (
    <VirtualList
      label={label}
      rows={rows}
      total={total}
      estimate={estimate}
      listKey={listKey}
      shared={shared}
      onKey={onKey}
      {...(heading && { heading })}
      show={(row, _at, stop) => (
        <TalkItem
          row={row}
          current={stop}
          open={opened.has(row.talk.id)}
          shared={shared}
          within={within}
          onOpen={(open) => onOpen(row.talk.id, open)}
        />
      )}
    />
  );
}
