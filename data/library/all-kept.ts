import type { TalkId } from '../model/ids.ts';
import type { SavedTalk } from '../model/saved-talk.ts';
import { isExpired } from '../reading-list/trash.ts';
import type { ListStore, Plan } from '../store/list-store.ts';
import type { Shelf } from './shelf.ts';

export type ReadingListParts = {
  readonly list: ListStore;
  /** The list's mirror, to read from while the list itself does not open. */
  readonly lastCopy: () => Promise<readonly SavedTalk[]>;
  readonly shelf: () => Promise<Shelf>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** What is there, the trash too. Whatever was in it for too long is removed for good. */
export async function allKept({ list, lastCopy, now }: ReadingListParts): Promise<SavedTalk[]> {
  const isOver = (saved: SavedTalk) => isExpired(saved, now());
  const rows = await list.all().catch(lastCopy);
  const over = rows.filter(isOver).map(({ id }) => id);
  if (over.length > 0)
    await list.change(over, (current) => sweep(current, isOver)).catch(() => null);
  return rows.filter((saved) => !isOver(saved));
}

const sweep = (
  current: ReadonlyMap<TalkId, SavedTalk>,
  isOver: (saved: SavedTalk) => boolean,
): Plan<null> => ({
  remove: [...current.values()].filter(isOver).map(({ id }) => id),
  answer: null,
});
