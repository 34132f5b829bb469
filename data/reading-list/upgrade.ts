import { orderAtTop } from '../model/saved-order.ts';
import type { SavedTalk } from '../model/saved-talk.ts';

type Later = 'reached' | 'tags' | 'order' | 'removedAt';

/** A saved talk as whichever version of the extension wrote it. */
export type OldSaved = Omit<SavedTalk, Later> & Partial<Pick<SavedTalk, Later>>;

/** In the form of this version; the same again if it is in it. The first one had two states only. */
export const upgradeSaved = (old: OldSaved): SavedTalk => ({
  ...old,
  reached: old.reached ?? 0,
  tags: old.tags ?? [],
  order: old.order ?? orderAtTop(old),
  removedAt: old.removedAt ?? null,
});
