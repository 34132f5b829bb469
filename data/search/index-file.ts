import type { EventId, ProjectId, TalkId } from '../model/ids.ts';
import type { Weight } from '../model/talk.ts';
import type { StoredIndex } from './talk-index.ts';

/** What ranking needs of a talk, without reading it from the store. */
export type TalkFacts = {
  readonly id: TalkId;
  readonly title: string;
  readonly event: EventId;
  /** ISO date of the talk or else of its event's first day. */
  readonly day: string;
  /** The day is the talk's own. */
  readonly dated: boolean;
  /** `HH:MM` at the venue as printed, or null. */
  readonly start: string | null;
  readonly speakers: readonly string[];
  /** Has a recording of this very talk. */
  readonly recorded: boolean;
  readonly projects: readonly { readonly id: ProjectId; readonly weight: Weight }[];
};

/** What search needs of a project. */
export type ProjectFacts = {
  readonly id: ProjectId;
  readonly parent: ProjectId | null;
  /** Every spelling, the name first. */
  readonly spellings: readonly string[];
};

/** The index as it is stored: one JSON text. */
export type IndexFile = {
  /** What the index was made with. Another reader would find the wrong things without any error. */
  readonly madeWith: string;
  readonly talks: readonly TalkFacts[];
  readonly projects: readonly ProjectFacts[];
  readonly index: StoredIndex;
};
