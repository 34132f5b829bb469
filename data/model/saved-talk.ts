import type { TalkId } from './ids.ts';
import type { ConferenceEvent, Talk } from './talk.ts';

/** In the order in which a talk goes through them. */
export const savedStates = ['to-watch', 'started', 'watched', 'kept', 'not-for-me'] as const;

export type SavedState = (typeof savedStates)[number];

/** A talk on the reading list: a self-contained copy, so that no pack change ever touches it. */
export type SavedTalk = {
  readonly id: TalkId;
  readonly talk: Talk;
  readonly event: ConferenceEvent;
  readonly state: SavedState;
  /** Second of the recording that was reached; 0: none. */
  readonly reached: number;
  /** Plain text, at most 4,000 characters. A line that begins with a time (`12:30`) is about that. */
  readonly note: string;
  /** The reader's own, as they were typed; no two differ by case alone. Projects are no tags. */
  readonly tags: readonly string[];
  /** Place in the reader's own order: less is further up. Made by `orderAtTop` and `orderBetween`. */
  readonly order: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly changedAt: number;
  /** Milliseconds since 1970: in the trash since then; null: on the list. */
  readonly removedAt: number | null;
};

/** What can be changed of a saved talk; what is not named stays. */
export type SavedEdit = Partial<Pick<SavedTalk, 'state' | 'reached' | 'note' | 'tags' | 'order'>>;

/** Still to be seen: these make up the total time of the list. */
export const isOpen = ({ state }: Pick<SavedTalk, 'state'>): boolean =>
  state === 'to-watch' || state === 'started';
