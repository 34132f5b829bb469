import { matchRecordings, type Matches } from '../../importers/match-recordings.ts';
import { youtubeUrl } from '../../text/youtube.ts';
import { packId, type EventId, type PackId, type TalkId } from '../../model/ids.ts';
import type { ImportChoice, RecordingProposal, UnmatchedVideo } from '../../model/pack-import.ts';
import type { ConferenceEvent, Talk, TalkLink } from '../../model/talk.ts';
import type { NewPack } from '../../store/pack-gens.ts';
import type { DeskFile } from './desk-file.ts';
import type { DeskStore } from './desk-store.ts';

export type RecordingsChoice = Extract<ImportChoice, { as: 'recordings' }>;

export type RecordingsReview = {
  readonly event: ConferenceEvent;
  readonly known: number;
  readonly proposals: readonly RecordingProposal[];
  readonly unmatched: readonly UnmatchedVideo[];
};

/** Which video may be the recording of which talk of an event; null if there is no such event. */
export async function reviewRecordings(
  { draft }: DeskFile,
  event: EventId,
  store: DeskStore,
): Promise<RecordingsReview | null> {
  const found = (await store.allEvents()).find(({ id }) => id === event);
  if (!found) return null;
  const talks = await store.talksAt(event);
  const matches = matchRecordings(draft.recordings, talks, found, draft.event.name);
  const byId = new Map(talks.map((talk) => [talk.id, talk]));
  const all = proposalsOf(matches, byId);
  const fresh = all.filter(({ video, talk }) => !has(byId.get(talk), video));
  return {
    event: found,
    known: all.length - fresh.length,
    proposals: fresh,
    unmatched: matches.unmatched.map(({ recording: { id, title }, why }) => ({
      video: id,
      videoTitle: title,
      why,
    })),
  };
}

const has = (talk: Talk | undefined, video: string): boolean =>
  talk?.links.some(({ url, exact }) => exact && url === youtubeUrl(video)) ?? false;

/** The doubtful ones first: they need the person. */
function proposalsOf(
  { sure, proposed }: Matches<TalkId>,
  talks: ReadonlyMap<TalkId, Talk>,
): readonly RecordingProposal[] {
  const isSure = new Set(sure);
  return [...proposed, ...sure].flatMap((match) => {
    const talk = talks.get(match.talk);
    if (!talk) return [];
    return {
      video: match.recording.id,
      videoTitle: match.recording.title,
      talk: talk.id,
      title: talk.title,
      speakers: talk.speakers,
      confidence: match.confidence,
      by: match.by,
      sure: isSure.has(match),
    };
  });
}

/** The accepted recordings as a pack, with those that an earlier playlist brought to the event. */
export async function planRecordings(
  file: DeskFile,
  choice: RecordingsChoice,
  store: DeskStore,
  now: number,
): Promise<{ readonly pack: NewPack; readonly added: number } | null> {
  const review = await reviewRecordings(file, choice.event, store);
  if (review === null) return null;
  const id = recordingsPack(choice.event);
  const accepted = review.proposals.filter(({ video }) => choice.accepted.includes(video));
  const links = new Map<TalkId, readonly TalkLink[]>(await store.linksOf(id));
  for (const { talk, video } of accepted) links.set(talk, [recording(video)]);
  const stored = (await store.list()).find((info) => info.id === id);
  const source = { name: sourceOf(file), url: null, licence: null };
  return {
    added: accepted.length,
    pack: {
      info: {
        id,
        version: (stored?.version ?? 0) + 1,
        licence: 'not stated',
        sources: [...(stored?.sources ?? []), source],
        event: review.event,
        origin: file.origin,
        holds: 'recordings',
        talks: links.size,
        importedAt: now,
        names: { count: 0, on: false },
      },
      talks: [],
      links,
      projects: [],
      known: [],
    },
  };
}

const recordingsPack = (event: EventId): PackId => packId(`${event.slice(0, 55)}-videos`);

const recording = (video: string): TalkLink => ({
  kind: 'video',
  url: youtubeUrl(video),
  exact: true,
  note: null,
});

const sourceOf = ({ draft, origin }: DeskFile): string =>
  (draft.event.name ?? origin.name) || 'YouTube';
