import type { Pack } from '../model/pack.ts';
import type { ImportKind } from '../model/pack-import.ts';
import type { LinkKind, TalkKind } from '../model/talk.ts';

/** What a file says about its event; null is unknown, and the person is asked. */
export type DraftEvent = {
  readonly name: string | null;
  /** Guessed from the name: without year, place and ordinal. */
  readonly series: string | null;
  /** ISO dates, both inclusive. */
  readonly starts: string | null;
  readonly ends: string | null;
  readonly place: string | null;
  /** IANA name as the file states it; never guessed. */
  readonly zone: string | null;
  readonly url: string | null;
};

/** A page about a talk. `exact`: this very talk at this event; `related` has a note. */
export type DraftLink = {
  readonly kind: LinkKind;
  readonly url: string;
  readonly confidence: 'exact' | 'related';
  readonly note: string | null;
};

export type TalkStatus = 'confirmed' | 'cancelled' | 'unscheduled';

/** A talk as a file has it: cleaned, but not yet named, linked or stored. */
export type DraftTalk = {
  /** Line or item of the file. */
  readonly where: string;
  /** Id in the source, the same in each later export; null if the source has none. */
  readonly source: string | null;
  readonly title: string;
  readonly speakers: readonly string[];
  /** True ISO date, as printed. */
  readonly day: string | null;
  /** Day of the conference: a talk at 01:00 belongs to the day before. */
  readonly conferenceDay: string | null;
  /** `HH:MM` as printed: at the venue, or in UTC if `offset` is `Z`. */
  readonly start: string | null;
  /** `+01:00` if the file gives it, `Z` if it gives UTC only, else null. */
  readonly offset: string | null;
  readonly zone: string | null;
  readonly minutes: number | null;
  readonly room: string | null;
  readonly kind: TalkKind;
  readonly language: string | null;
  /** Subtitle or the like. Plain text. */
  readonly summary: string | null;
  /** Plain text, at most 10,000 characters. */
  readonly abstract: string | null;
  readonly links: readonly DraftLink[];
  readonly status: TalkStatus;
};

/** Why something of the file is not in the draft. */
export type SkipCode =
  | 'service'
  | 'sponsor'
  | 'social'
  | 'other-event'
  | 'not-confirmed'
  | 'no-title'
  | 'repeated'
  | 'no-video'
  | 'link'
  | 'shortened'
  | 'unreadable';

export type Skipped = {
  readonly code: SkipCode;
  /** Line or item. */
  readonly where: string;
  readonly what: string;
  readonly why: string;
};

/** One video of a playlist. */
export type Recording = {
  /** YouTube's id, 11 characters. */
  readonly id: string;
  readonly title: string;
  readonly seconds: number | null;
};

/** What a file holds, for a preview; nothing is stored yet. */
export type ImportDraft = {
  readonly kind: ImportKind;
  readonly event: DraftEvent;
  /** `utc`: the file gives UTC only, so the hours at the venue are unknown until a zone is named. */
  readonly times: 'local' | 'utc' | 'none';
  readonly talks: readonly DraftTalk[];
  readonly skipped: readonly Skipped[];
  /** Of playlists and feeds; their `talks` are the same videos seen as talks. */
  readonly recordings: readonly Recording[];
  /** The pack itself when the file is one of ours. */
  readonly pack: Pack | null;
};

export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'not-text'
  | 'broken'
  | 'unknown-format'
  | 'wrong-shape'
  | 'nothing-inside';

/** Why a file is not read at all. */
export type Refusal = {
  readonly code: RefusalCode;
  /** A sentence for a person. */
  readonly reason: string;
  /** Line and column, or the item. */
  readonly where: string;
};

export const isRefusal = (read: ImportDraft | Refusal): read is Refusal => 'reason' in read;

/** Reads the text of one of our own packs (YAML or JSON); data/catalogue has it. */
export type PackReader = (text: string) => Pack | Refusal;
