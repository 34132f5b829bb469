import type { ListRule } from '../model/reading-list.ts';
import type { TalkId } from '../model/ids.ts';
import type { SavedTalk } from '../model/saved-talk.ts';
import type { Restored, Witness } from './witness.ts';

/** The reader's lists by rule. */
export type KeptRules = { readonly key: 'rules'; readonly rules: readonly ListRule[] };

/** What the last import has changed, for its undo. */
export type LastImport = {
  readonly key: 'import';
  /** The rows that it replaced, as they were. */
  readonly before: readonly SavedTalk[];
  /** Ids of the lists by rule that it added; older versions did not note them. */
  readonly addedRules?: readonly string[];
  /** What it wrote, to know a row that was changed since. */
  readonly wrote: readonly (readonly [id: TalkId, changedAt: number])[];
};

/** Whatever is kept beside the rows of the list, by its key. */
export type ListNote = Witness | Restored | KeptRules | LastImport;
