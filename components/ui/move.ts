import { orderBetween } from '../../data/model/saved-order.ts';
import type { SavedTalk } from '../../data/model/saved-talk.ts';
import { t } from './text.ts';
import type { ReadingList } from './use-reading-list.ts';

/** Puts the talk of one place at another; false if it stays. Only its own row changes. */
export async function moveTo(
  list: Pick<ReadingList, 'edit'>,
  shown: readonly SavedTalk[],
  from: number,
  to: number,
): Promise<boolean> {
  const saved = shown[from];
  if (!saved || to === from || to < 0 || to >= shown.length) return false;
  const others = shown.toSpliced(from, 1);
  const order = orderBetween(others[to - 1]?.order ?? null, others[to]?.order ?? null);
  return await list.edit(saved, { order }, t('listMoved'));
}
