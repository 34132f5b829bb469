import type { Recording } from './draft.ts';
import { titleKey } from './identity.ts';
import { learnFromTitles, splitTitle } from './people/split-title.ts';
import { namedSpeakers, restOf, similarity, weighWords, wordsOf } from './recordings/compare.ts';
import { findCandidates } from './recordings/candidates.ts';
import { saysEvent, type RecordedEvent } from './recordings/same-event.ts';

/** As much of a talk as a recording can be told by. */
export type RecordedTalk<Id> = {
  readonly id: Id;
  readonly title: string;
  readonly speakers: readonly string[];
  readonly minutes: number | null;
};

export type RecordingMatch<Id> = {
  readonly recording: Recording;
  readonly talk: Id;
  /** 0 to 1. */
  readonly confidence: number;
  /** What speaks for it: a speaker's name, or a title that only one talk has. */
  readonly by: 'speaker' | 'unique-title';
};

/** Why a recording has no talk. */
export type Unmatched = {
  readonly recording: Recording;
  readonly why: 'no-such-title' | 'other-speakers' | 'other-event' | 'title-only' | 'taken';
};

export type Matches<Id> = {
  readonly sure: readonly RecordingMatch<Id>[];
  /** For the person to decide. */
  readonly proposed: readonly RecordingMatch<Id>[];
  readonly unmatched: readonly Unmatched[];
};

/** A title this similar is the same one. */
const sameTitle = 0.8;
const similarTitle = 0.5;
const equalTitle = 0.97;
/** Two talks that fit a recording almost equally well: the person decides. */
const clearLead = 0.05;

/**
 * The recordings of a playlist with the talks of one event. A title alone never makes a match: it
 * needs the surname of a speaker, or a title that no other talk and no other video has, and nothing
 * that speaks against it (other speakers, another year or region).
 */
export function matchRecordings<Id>(
  recordings: readonly Recording[],
  talks: readonly RecordedTalk<Id>[],
  event: RecordedEvent,
  playlist: string | null,
): Matches<Id> {
  const context = prepare(recordings, talks, event, playlist);
  const judged = recordings.map((recording, index) => judge(recording, index, context));
  const pairs = judged
    .flatMap(({ fits }) => fits)
    .toSorted((a, b) => b.match.confidence - a.match.confidence);
  const used = new Set<Recording>();
  const taken = new Set<Id>();
  const sure: RecordingMatch<Id>[] = [];
  const proposed: RecordingMatch<Id>[] = [];
  for (const { match, isSure } of pairs) {
    if (used.has(match.recording) || taken.has(match.talk)) continue;
    used.add(match.recording);
    taken.add(match.talk);
    (isSure ? sure : proposed).push(match);
  }
  const unmatched = judged
    .filter(({ recording }) => !used.has(recording))
    .map(({ recording, fits, why }) => ({
      recording,
      why: fits.length > 0 ? ('taken' as const) : why,
    }));
  return { sure, proposed, unmatched };
}

type Context<Id> = ReturnType<typeof prepare<Id>>;
type Fit<Id> = { readonly match: RecordingMatch<Id>; readonly isSure: boolean };
type Judged<Id> = {
  readonly recording: Recording;
  readonly fits: readonly Fit<Id>[];
  readonly why: Unmatched['why'];
};

function prepare<Id>(
  recordings: readonly Recording[],
  talks: readonly RecordedTalk<Id>[],
  event: RecordedEvent,
  playlist: string | null,
) {
  const titleWords = talks.map(({ title }) => wordsOf(title));
  const weight = weighWords(titleWords);
  const known = learnFromTitles(recordings.map(({ title }) => title));
  const videos = recordings.map(({ title }) => ({
    ...splitTitle(title, known),
    words: wordsOf(title),
  }));
  return {
    talks,
    titleWords,
    weight,
    videos,
    event,
    playlist: playlist === null ? ('unknown' as const) : saysEvent(playlist, event),
    candidates: findCandidates(titleWords, weight),
    talkTitles: count(talks.map(({ title }) => titleKey(title))),
    videoTitles: count(videos.map(({ title }) => titleKey(title))),
  };
}

function count(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function judge<Id>(recording: Recording, index: number, context: Context<Id>): Judged<Id> {
  const results = context
    .candidates(context.videos[index]!.words)
    .map((talk) => compare(recording, index, talk, context));
  const fits = results.flatMap((result) => (typeof result === 'string' ? [] : [result]));
  const best = fits.toSorted((a, b) => b.match.confidence - a.match.confidence);
  const unclear =
    best.length > 1 && best[0]!.match.confidence - best[1]!.match.confidence < clearLead;
  const why = reasons.find((reason) => results.includes(reason)) ?? 'no-such-title';
  return { recording, fits: unclear ? best.map((fit) => ({ ...fit, isSure: false })) : best, why };
}

const reasons = ['other-event', 'other-speakers', 'title-only'] as const;

function compare<Id>(
  recording: Recording,
  index: number,
  at: number,
  context: Context<Id>,
): Fit<Id> | Unmatched['why'] {
  const talk = context.talks[at]!;
  const own = context.titleWords[at]!;
  const video = context.videos[index]!;
  const alike = titleScore(recording, index, at, context);
  if (alike < similarTitle) return 'no-such-title';
  const event =
    context.playlist === 'other'
      ? 'other'
      : saysEvent(recording.title, context.event, new Set(own));
  if (event === 'other') return 'other-event';
  const named = namedSpeakers(talk.speakers, restOf(video.words, own));
  if (named === 0 && video.speakers.length > 0 && talk.speakers.length > 0) return 'other-speakers';
  const fits = event === 'same' || context.playlist === 'same';
  const unique = alike >= equalTitle && isUnique(video.title, talk.title, context);
  if (named === 0 && !unique) return 'title-only';
  const length = lengthFits(recording.seconds, talk.minutes);
  const share = named / Math.max(1, talk.speakers.length);
  const score =
    0.45 * alike +
    (named > 0 ? 0.3 + 0.1 * share : 0.15) +
    (fits ? 0.1 : 0.05) +
    (length ? 0.05 : 0);
  const isSure = length && (named > 0 ? alike >= sameTitle : fits);
  const by = named > 0 ? 'speaker' : 'unique-title';
  const confidence = Math.round(Math.min(1, score) * 1000) / 1000;
  return { match: { recording, talk: talk.id, confidence, by }, isSure };
}

/** Titles cut off after 100 characters are compared as far as they go. */
function titleScore<Id>(
  recording: Recording,
  index: number,
  at: number,
  context: Context<Id>,
): number {
  const video = context.videos[index]!;
  const talk = titleKey(context.talks[at]!.title);
  const title = titleKey(video.title);
  if (video.cut && title.length >= 30 && (talk.startsWith(title) || title.startsWith(talk)))
    return 1;
  // Without a dash that parts them, the speakers are some words more in the title.
  const split = similarity(wordsOf(video.title), context.titleWords[at]!, context.weight);
  return titleKey(recording.title).startsWith(`${talk} `) ? Math.max(split, 0.9) : split;
}

/** Titles that come back each year say nothing about which year it is. */
const recurring =
  /^(?:sponsored |keynote |panel |project )*(?:welcome|opening|closing|intro|introduction|update|updates|keynote|lightning talks?|q a|sig |wg |tag |tutorial$|workshop$|panel$)|\b(?:opening|closing) remarks\b|\bmaintainers? (?:track|session|talk)\b|\bintro (?:and )?deep dive\b|\bproject updates?\b/;

function isUnique<Id>(
  video: string,
  talk: string,
  { talkTitles, videoTitles }: Context<Id>,
): boolean {
  const key = titleKey(talk);
  return (
    talkTitles.get(key) === 1 &&
    (videoTitles.get(titleKey(video)) ?? 0) <= 1 &&
    key.split(' ').length >= 3 &&
    !recurring.test(key)
  );
}

/** A trailer of a minute, or the stream of a whole day, is not the recording of a talk. */
const lengthFits = (seconds: number | null, minutes: number | null): boolean =>
  seconds === null || minutes === null || (seconds >= minutes * 15 && seconds <= minutes * 180);
