import type { TalkId } from '../model/ids.ts';
import type { ConferenceEvent, Talk } from '../model/talk.ts';
import { fold } from '../text/search-words.ts';
import { everyTalk } from './every-talk.ts';
import type { Shelf } from './shelf.ts';

/** A title as a file has it, and the day on which it says that the talk is held. */
export type SaidTalk = { readonly title?: string; readonly day?: string };

/** A talk that may be meant. */
export type Candidate = {
  readonly talk: Pick<Talk, 'id' | 'day'>;
  readonly event: Pick<ConferenceEvent, 'starts' | 'ends'>;
};

/** Fewer words (`Welcome`, `Closing remarks`) tell no talk by themselves. */
const telling = 3;
/** A day in another time zone may be the one before or after. */
const day = 24 * 60 * 60 * 1000;

/** The talks that have one of these titles, in any spelling of their case and signs. */
export async function talksByTitle(
  shelf: Pick<Shelf, 'packs' | 'index'>,
  own: readonly Pick<Talk, 'id' | 'title'>[],
  said: readonly SaidTalk[],
): Promise<(one: SaidTalk) => readonly TalkId[]> {
  const found = new Map(said.flatMap(keysOf).map((key) => [key, new Set<TalkId>()]));
  if (found.size > 0) {
    for (const { id, title } of own) found.get(keyOf(title))?.add(id);
    for await (const { id, title } of everyTalk(shelf)) found.get(keyOf(title))?.add(id);
  }
  return (one) => {
    const key = keysOf(one).find((key) => found.get(key)!.size > 0);
    return key === undefined ? [] : [...found.get(key)!];
  };
}

/**
 * The one that is meant: held on the day that is said, or the only one whose title tells it. Talks
 * are given again from year to year under one title, so another day means another talk.
 */
export function meantOf<T extends Candidate>(
  { title = '', day: said }: SaidTalk,
  candidates: readonly T[],
): T | null {
  const near = said === undefined ? candidates : candidates.filter((one) => isNear(said, one));
  const tells = said !== undefined || wordsOf(title).length >= telling;
  return near.length === 1 && tells ? near[0]! : null;
}

function isNear(said: string, { talk, event }: Candidate): boolean {
  const at = Date.parse(said);
  const [from, to] = [talk.day ?? event.starts, talk.day ?? event.ends].map((text) =>
    Date.parse(text),
  );
  return at >= from! - day && at <= to! + day;
}

/** As it is, and without what stands behind a dash: many calendars put the speakers there. */
function keysOf({ title = '' }: SaidTalk): readonly string[] {
  const cuts = [...title.matchAll(/\s[-–—]\s/g)].map(({ index }) => title.slice(0, index));
  const shorter = cuts.toReversed().filter((text) => wordsOf(text).length >= telling);
  return [title, ...shorter].map(keyOf).filter((key) => key !== '');
}

const wordsOf = (title: string): readonly string[] => fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];

const keyOf = (title: string): string => wordsOf(title).join(' ');
