import type { ConferenceEvent, Talk } from './talk.ts';

/** A talk with what is needed to show one row of it. */
export type TalkRow = {
  readonly talk: Talk;
  readonly event: ConferenceEvent;
  readonly saved: boolean;
};
