import type { EventId, PackId, ProjectId, TalkId } from './ids.ts';
import type { PackOrigin } from './pack-info.ts';
import type { Prior } from './project.ts';
import type { ConferenceEvent } from './talk.ts';

/** The formats that can be read, told apart by content. */
export type ImportKind =
  | 'pack'
  | 'pretalx-schedule'
  | 'frab-xml'
  | 'icalendar'
  | 'sessionize'
  | 'submissions'
  | 'youtube-playlist'
  | 'youtube-feed'
  | 'pyvideo'
  | 'csv';

/** A file to read. A `Blob` is read where it is parsed, so that no page has to hold its bytes. */
export type ImportFile = {
  readonly origin: PackOrigin;
  readonly content: Blob | Uint8Array | string;
};

/** Why a file is not read at all. */
export type ImportRefusal = {
  readonly ok: false;
  readonly origin: PackOrigin;
  /** A sentence for a person. */
  readonly reason: string;
  /** Line and column, or the item. */
  readonly where: string;
};

/** The event of a file as the person confirms it. */
export type EventAnswers = {
  /** Of a known event that this is, or null for a new one. */
  readonly id: EventId | null;
  readonly name: string;
  readonly series: string;
  /** ISO dates, both inclusive. */
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  readonly url: string | null;
  /** IANA name, for files that give hours in UTC only; null: the hours stay unknown. */
  readonly zone: string | null;
};

/** What is to be made of a file. */
export type ImportChoice =
  | { readonly as: 'talks'; readonly event: EventAnswers; readonly names: boolean }
  /** The videos of a playlist for the talks of a known event; `accepted` are ids of videos. */
  | { readonly as: 'recordings'; readonly event: EventId; readonly accepted: readonly string[] };

/** Something of the file that will not be stored. */
export type SkippedItem = {
  readonly code: string;
  /** Line or item. */
  readonly where: string;
  readonly what: string;
  readonly why: string;
};

export type FoundProject = {
  readonly id: ProjectId;
  readonly name: string;
  readonly talks: number;
};

/** A project name that a pack brings. */
export type OwnName = {
  readonly id: ProjectId;
  readonly name: string;
  readonly prior: Prior;
  /** An English word, whatever the pack says: never marked without evidence around it. */
  readonly common: boolean;
  /** Why it cannot be used: there is such a project already, or another pack's has this name. */
  readonly taken: string | null;
};

/** What the import would do to an event that is known already. */
export type ImportChanges = {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
  /** The first of each, at most 20, by title. */
  readonly examples: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  };
};

/** A video that may be the recording of a talk, for the person to accept or reject. */
export type RecordingProposal = {
  readonly video: string;
  readonly videoTitle: string;
  readonly talk: TalkId;
  readonly title: string;
  readonly speakers: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly by: 'speaker' | 'unique-title';
  /** Accepted unless the person says otherwise. */
  readonly sure: boolean;
};

export type UnmatchedVideo = {
  readonly video: string;
  readonly videoTitle: string;
  readonly why: 'no-such-title' | 'other-speakers' | 'other-event' | 'title-only' | 'taken';
};

/** A few talks of the file, to see whether it was understood. */
export type SampleTalk = {
  readonly title: string;
  readonly speakers: readonly string[];
  readonly day: string | null;
  readonly start: string | null;
  readonly minutes: number | null;
  readonly room: string | null;
};

/** What a file holds and what storing it would do; nothing is stored yet. */
export type ImportPreview = {
  readonly ok: true;
  /** Names the file at the desk. */
  readonly id: string;
  readonly origin: PackOrigin;
  readonly kind: ImportKind;
  readonly choice: ImportChoice;
  /** Its event if it is taken as talks: what the file says, completed by what is known. */
  readonly event: EventAnswers;
  /** It has times in UTC only, so that the zone is asked for. */
  readonly utc: boolean;
  /** What the file does not say about its event: the person is asked. */
  readonly open: readonly (keyof EventAnswers)[];
  /** The pack brings its event itself: nothing about it can be answered. */
  readonly fixed: boolean;
  readonly talks: number;
  /** Cancelled talks: not stored. */
  readonly cancelled: number;
  readonly unscheduled: number;
  readonly samples: readonly SampleTalk[];
  /** The first 200. */
  readonly skipped: readonly SkippedItem[];
  readonly skippedTotal: number;
  /** Most often named first, at most 50. */
  readonly projects: readonly FoundProject[];
  readonly projectsTotal: number;
  readonly ownNames: readonly OwnName[];
  /** A later version of this pack that is stored already, or null. */
  readonly laterVersion: number | null;
  /** The known event that it is about, and what would change; null for a new one. */
  readonly updates: { readonly event: ConferenceEvent; readonly changes: ImportChanges } | null;
  /** Only of playlists and feeds. */
  readonly recordings: {
    /** Recordings that their talks have already. */
    readonly known: number;
    readonly proposals: readonly RecordingProposal[];
    readonly unmatched: readonly UnmatchedVideo[];
  } | null;
};

export type ImportRead = ImportPreview | ImportRefusal;

/** How far a long step has come. */
export type ImportProgress = {
  readonly step: 'reading' | 'linking' | 'comparing' | 'writing' | 'indexing';
  /** Of the file that it is about, or empty. */
  readonly file: string;
  readonly done: number;
  readonly total: number;
};

export type PackChange =
  | {
      readonly ok: true;
      readonly packs: readonly PackId[];
      readonly added: number;
      readonly changed: number;
      readonly removed: number;
      readonly recordings: number;
      /** For `undo`, as long as nothing else has changed the packs. */
      readonly undo: string;
    }
  /** Nothing at all was stored. */
  | {
      readonly ok: false;
      readonly reason:
        'store' | 'unknown-pack' | 'incomplete' | 'no-event' | 'too-many-names' | 'too-late';
      readonly detail: string;
    };

export type OnProgress = (progress: ImportProgress) => void;

/**
 * Where files become packs. It reads, previews and stores; nothing is stored before `apply`, and
 * then all of it at once. It lives in a worker: ending that at any moment is how a job is cancelled.
 */
export type PackDesk = {
  /** Each file as a preview, or why it is refused. */
  read(files: readonly ImportFile[], progress: OnProgress): Promise<readonly ImportRead[]>;
  /** The same file with other answers; null: as it would be suggested now. */
  look(id: string, choice: ImportChoice | null): Promise<ImportRead>;
  /** Forgets a file. */
  discard(id: string): Promise<void>;
  /** Stores the files of these ids as the choices say, in one switch-over. */
  apply(
    files: readonly { readonly id: string; readonly choice: ImportChoice }[],
    progress: OnProgress,
  ): Promise<PackChange>;
  remove(pack: PackId, progress: OnProgress): Promise<PackChange>;
  /** Switches the project names that a pack brings on or off. */
  switchNames(pack: PackId, on: boolean, progress: OnProgress): Promise<PackChange>;
  /** Takes the last change back. */
  undo(token: string): Promise<PackChange>;
  /** The events that recordings can be matched to, those at the desk too, newest first. */
  events(): Promise<readonly ConferenceEvent[]>;
};
