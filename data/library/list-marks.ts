import { isOpen, type SavedTalk } from '../model/saved-talk.ts';
import type { ListMarks } from '../search/filters.ts';

type Marked = Pick<SavedTalk, 'id' | 'state' | 'removedAt'>;

/** What `is:saved` and `is:unseen` ask of the reading list; what lies in its trash is not on it. */
export function listMarks(list: readonly Marked[]): ListMarks {
  const kept = list.filter(({ removedAt }) => removedAt === null);
  return {
    saved: new Set(kept.map(({ id }) => id)),
    seen: new Set(kept.filter((saved) => !isOpen(saved)).map(({ id }) => id)),
  };
}
