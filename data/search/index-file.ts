import type { EventId, ProjectId, TalkId } from '../model/ids.ts';
import type { Weight } from '../model/talk.ts';
import type { StoredTable } from './talk-table.ts';

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

/** A subject of many talks, for completions. */
export type Topic = readonly [text: string, talks: number];

type Head = {
  /** What the index was made with. Another reader would find the wrong things without any error. */
  readonly madeWith: string;
  /** The same in the two indexes of one build: they number the talks alike. */
  readonly pair: string;
};

/** The facts of all talks as they are stored, one JSON text. */
export type FactsFile = Head & {
  readonly table: StoredTable;
  readonly projects: readonly ProjectFacts[];
  readonly topics: readonly Topic[];
  /** Words that are not in the small index wherever they stand, and in how many talks they are. */
  readonly frequent: readonly (readonly [word: string, talks: number])[];
};

/** The terms of all talks, numbers packed. */
export type StoredTerms = {
  /** Sorted, one a line. */
  readonly words: string;
  /** How long the postings of each word are. */
  readonly sizes: string;
  /** Of each word: field, number of talks, and for each of them its distance to the last and how often. */
  readonly postings: string;
  /** How many words each talk has: a text for each field. */
  readonly lengths: readonly string[];
};

/** The terms of the small index, or of the full one: one JSON text each. */
export type TermsFile = Head & { readonly terms: StoredTerms };

/** A line of the index as `buildIndex` made it: 0 the facts, 1 the small terms, 2 the full ones. */
export const lineOf = (text: string, line: number): string =>
  text.split('\n', line + 1)[line] ?? '';
