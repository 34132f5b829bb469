import type { EventId, ProjectId } from './ids.ts';
import type { Project } from './project.ts';
import type { ConferenceEvent } from './talk.ts';
import type { TalkRow } from './talk-row.ts';

/** Which piece of a long list is wanted: never all of it in one message. */
export type Slice = {
  /** From 0. */
  readonly offset: number;
  /** 1 to 200. */
  readonly limit: number;
};

/** A piece of a list; `total` is how long the whole list is. */
export type Piece<Row> = { readonly rows: readonly Row[]; readonly total: number };

/** A list of names, of those that have all words of `filter` (at most 100 characters). */
export type NamesRequest = Slice & { readonly filter: string };

export type Counts = {
  readonly talks: number;
  /** Those of them that have a recording. */
  readonly recorded: number;
};

export type ProjectEntry = Counts &
  Pick<Project, 'id' | 'name' | 'description' | 'maturity'> & {
    /** Four digits, or null without a talk. */
    readonly latest: string | null;
  };

export type EventEntry = Counts & { readonly event: ConferenceEvent };

export type SpeakerEntry = Counts & {
  /** As most of the talks write it. */
  readonly name: string;
  /** Four digits. */
  readonly first: string;
  readonly latest: string;
};

/** Whose talks: a project's can be narrowed to one year, and to those that name another one too. */
export type TalksOf =
  | {
      readonly kind: 'project';
      readonly project: ProjectId;
      readonly year: string | null;
      readonly with: ProjectId | null;
    }
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'speaker'; readonly speaker: string };

/** `best`: as on the card, or for an event as it ran, by day and time. */
export type TalkOrder = 'best' | 'newest';

export type TalksRequest = Slice & { readonly of: TalksOf; readonly order: TalkOrder };

/** A name with the number of talks behind it. */
export type Counted<Id> = { readonly id: Id; readonly name: string; readonly talks: number };

/** How many talks a series of events has in a year. */
export type YearCount = {
  readonly year: string;
  readonly series: string;
  readonly talks: number;
};

export type ProjectPage = Counts & {
  readonly project: Project;
  readonly parent: Counted<ProjectId> | null;
  readonly children: readonly Counted<ProjectId>[];
  /** So many of the talks are about the parent: they stand last in `best` order. */
  readonly parents: number;
  /** Projects that the same talks are about, most often first, at most 12. */
  readonly together: readonly Counted<ProjectId>[];
  /** Of its own talks, oldest year first. */
  readonly years: readonly YearCount[];
};

export type EventPage = EventEntry & {
  /** In the order of the talks; null: of no known day, last. */
  readonly days: readonly { readonly day: string | null; readonly talks: number }[];
  /** Most often named first, at most 12. */
  readonly projects: readonly Counted<ProjectId>[];
};

export type SpeakerPage = SpeakerEntry & {
  /** Most often named first, at most 12. */
  readonly projects: readonly Counted<ProjectId>[];
  /** With whom the talks were given, at most 12. */
  readonly others: readonly Counted<string>[];
};

export type Overview = {
  readonly talks: number;
  readonly projects: number;
  readonly events: number;
  readonly speakers: number;
};

/** The part of the library that is for leafing through it. */
export type Browse = {
  overview(): Promise<Overview>;
  /** Most talks first; those without any last, by name. */
  listProjects(request: NamesRequest): Promise<Piece<ProjectEntry>>;
  /** Newest first. */
  listEvents(request: NamesRequest): Promise<Piece<EventEntry>>;
  /** Most talks first. */
  listSpeakers(request: NamesRequest): Promise<Piece<SpeakerEntry>>;
  listTalks(request: TalksRequest): Promise<Piece<TalkRow>>;
  aboutProject(id: ProjectId): Promise<ProjectPage | null>;
  aboutEvent(id: EventId): Promise<EventPage | null>;
  aboutSpeaker(name: string): Promise<SpeakerPage | null>;
};
