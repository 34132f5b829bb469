import type { TalkId } from './ids.ts';

/** A talk of an earlier import of the same event. */
export type KnownTalk = {
  readonly id: TalkId;
  readonly source: string | null;
  readonly title: string;
};
