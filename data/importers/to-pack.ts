import type { EventId, TalkId } from '../model/ids.ts';
import { packId, talkId } from '../model/ids.ts';
import type { KnownTalk } from '../model/known-talk.ts';
import type { Pack } from '../model/pack.ts';
import type { ConferenceEvent, Talk } from '../model/talk.ts';
import { safeHttpUrl } from '../text/safe-url.ts';
import type { DraftEvent, DraftTalk, ImportDraft } from './draft.ts';
import { excerpt } from './excerpt.ts';
import { eventIdOf, matchKnown, slug } from './identity.ts';
import { localClock, type LocalClock } from './local-clock.ts';

/** The event as the person confirmed it in the preview. */
export type ConfirmedEvent = {
  /** Of a known event that this is, or null for a new one. */
  readonly id: EventId | null;
  readonly name: string;
  readonly series: string;
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  readonly url: string | null;
  /** IANA name; turns hours that a file gives in UTC only into those at the venue. */
  readonly zone: string | null;
};

/** What is known of an earlier import of the same event. */
export type Earlier = { readonly version: number; readonly talks: readonly KnownTalk[] };

export type PackResult = {
  readonly pack: Pack;
  /** To be kept beside the pack: by them the next import finds its talks again. */
  readonly known: readonly KnownTalk[];
  /** Cancelled talks are not in the pack; reading lists may have them. */
  readonly cancelled: readonly TalkId[];
  /** Talks of the earlier import that this one does not have any more. */
  readonly gone: readonly TalkId[];
};

/** What the file does not say, so that the preview asks for it. */
export const questionsOf = ({ event, times }: ImportDraft): readonly (keyof DraftEvent)[] =>
  (['name', 'series', 'starts', 'ends', 'place', 'zone'] as const).filter(
    (key) => event[key] === null && (key !== 'zone' || times === 'utc'),
  );

/** A draft as a pack. Pure: the same draft, answers and earlier import give the same pack. */
export function toPack(
  draft: ImportDraft,
  confirmed: ConfirmedEvent,
  earlier: Earlier = { version: 0, talks: [] },
  projectsOf: (talk: DraftTalk) => Talk['projects'] = () => [],
): PackResult {
  if (draft.pack) return ownPack(draft.pack, earlier);
  const event = eventOf(confirmed);
  const pack = packId(`${event.id.slice(0, 55)}-import`);
  const ids = talkIds(draft.talks, event.id, earlier.talks);
  const clock = draft.times === 'utc' && confirmed.zone ? localClock(confirmed.zone) : null;
  const entries = draft.talks.map((talk, index) => ({ talk, id: ids.ids[index]! }));
  const kept = entries.filter(({ talk }) => talk.status !== 'cancelled');
  return {
    known: entries.map(({ talk, id }) => ({ id, source: talk.source, title: talk.title })),
    cancelled: entries.filter(({ talk }) => talk.status === 'cancelled').map(({ id }) => id),
    gone: ids.gone,
    pack: {
      id: pack,
      version: earlier.version + 1,
      licence: 'not stated',
      sources: [{ name: sourceName(draft), url: event.url, licence: null }],
      event,
      talks: kept.map(({ talk, id }) => ({
        ...talkOf(talk, draft.times, clock),
        id,
        event: event.id,
        pack,
        projects: projectsOf(talk),
      })),
      projects: [],
    },
  };
}

/** A pack of our own form comes with its ids. */
function ownPack(pack: Pack, earlier: Earlier): PackResult {
  const known = pack.talks.map(({ id, title }) => ({ id, source: id, title }));
  const now = new Set(known.map(({ id }) => id));
  const gone = earlier.talks.map(({ id }) => id).filter((id) => !now.has(id));
  return { pack, known, cancelled: [], gone };
}

const eventOf = (confirmed: ConfirmedEvent): ConferenceEvent => ({
  id: confirmed.id ?? eventIdOf(confirmed.name, confirmed.starts),
  name: confirmed.name,
  series: confirmed.series,
  starts: confirmed.starts,
  ends: confirmed.ends,
  place: confirmed.place,
  url: confirmed.url === null ? null : safeHttpUrl(confirmed.url),
});

const sourceName = ({ kind, event }: ImportDraft): string =>
  event.name ? `${event.name} (${kind})` : kind;

/** Ids of known talks stay; new ones are slugs of titles, numbered where they are taken. */
function talkIds(
  talks: readonly DraftTalk[],
  event: EventId,
  known: readonly KnownTalk[],
): { readonly ids: readonly TalkId[]; readonly gone: readonly TalkId[] } {
  const matched = matchKnown(talks, known);
  const taken = new Set<TalkId>(known.map(({ id }) => id));
  const next = new Map<string, number>();
  const ids = talks.map(({ title, source }, index) => {
    const before = matched.ids[index];
    if (before) return before;
    const base = slug(title) || slug(source ?? '') || 'talk';
    let count = next.get(base) ?? 1;
    let id = talkId(event, count > 1 ? `${base}-${count}` : base);
    while (taken.has(id)) id = talkId(event, `${base}-${++count}`);
    next.set(base, count + 1);
    taken.add(id);
    return id;
  });
  return { ids, gone: matched.gone };
}

/** Longer ones are not talks but rooms, and our own format has no room for them. */
const longestTalk = 600;

function talkOf(
  talk: DraftTalk,
  times: ImportDraft['times'],
  clock: LocalClock | null,
): Omit<Talk, 'id' | 'event' | 'pack' | 'projects'> {
  const local = clock && talk.day && talk.start ? clock(talk.day, talk.start) : null;
  // `start` is the hour at the venue: one in UTC would be wrong, and looks as if it were right.
  const start = times === 'utc' ? (local?.start ?? null) : talk.start;
  return {
    title: talk.title,
    titleIs: 'official',
    speakers: talk.speakers,
    day: local?.day ?? talk.day,
    start,
    minutes: talk.minutes !== null && talk.minutes <= longestTalk ? talk.minutes : null,
    room: talk.room,
    kind: talk.kind,
    summary: excerpt(talk),
    links: talk.links.map(({ kind, url, confidence, note }) => ({
      kind,
      url,
      exact: confidence === 'exact',
      note,
    })),
  };
}
