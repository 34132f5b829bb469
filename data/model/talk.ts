import type { EventId, PackId, ProjectId, TalkId } from './ids.ts';

export type LinkKind = 'video' | 'slides' | 'schedule' | 'code' | 'article';

/** A page about a talk. Only an `exact` one is this very talk at this event. */
export type TalkLink = {
  readonly kind: LinkKind;
  readonly url: string;
  readonly exact: boolean;
  /** What a related link is: an earlier version, another language. */
  readonly note: string | null;
};

/** How much a talk is about a project: named in its title, its main subject, or mentioned. */
export type Weight = 'title' | 'subject' | 'mentioned';

export type TalkKind =
  'talk' | 'lightning' | 'keynote' | 'panel' | 'tutorial' | 'opening' | 'updates';

/** One conference session. */
export type Talk = {
  readonly id: TalkId;
  readonly event: EventId;
  readonly pack: PackId;
  readonly title: string;
  /** `working`: the official title is unknown, this one is ours and shown as such. */
  readonly titleIs: 'official' | 'working';
  readonly speakers: readonly string[];
  /** ISO date at the venue, or null. */
  readonly day: string | null;
  /** `HH:MM` at the venue as printed, or null. */
  readonly start: string | null;
  readonly minutes: number | null;
  readonly room: string | null;
  readonly kind: TalkKind;
  /** One or two plain sentences, at most 300 characters, or null. */
  readonly summary: string | null;
  readonly projects: readonly { readonly id: ProjectId; readonly weight: Weight }[];
  readonly links: readonly TalkLink[];
};

/** One edition of a conference. */
export type ConferenceEvent = {
  readonly id: EventId;
  readonly name: string;
  /** The conference that it is an edition of. */
  readonly series: string;
  /** ISO dates, both inclusive. */
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  readonly url: string | null;
};
