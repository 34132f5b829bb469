import type { TalkId } from './ids.ts';
import type { ConferenceEvent, Talk } from './talk.ts';

export type SavedState = 'to-watch' | 'watched';

/** A talk on the reading list: a self-contained copy, so that no pack change ever touches it. */
export type SavedTalk = {
  readonly id: TalkId;
  readonly talk: Talk;
  readonly event: ConferenceEvent;
  readonly state: SavedState;
  /** Plain text, at most 4,000 characters. */
  readonly note: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly changedAt: number;
};
