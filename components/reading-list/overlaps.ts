import type { TalkId } from '../../data/model/ids.ts';
import type { SavedTalk } from '../../data/model/saved-talk.ts';

/** So long (minutes) a talk is taken to be when nobody has said how long it is. */
const usual = 30;

/** Talks of coming events that are held at the same time, by id. `today` is an ISO date. */
export function overlaps(
  talks: readonly SavedTalk[],
  today: string,
): ReadonlyMap<TalkId, readonly SavedTalk[]> {
  const coming = talks.filter(
    ({ talk, state }) => talk.day !== null && talk.start !== null && talk.day >= today && state !== 'not-for-me', // prettier-ignore
  );
  const found = new Map<TalkId, readonly SavedTalk[]>();
  for (const one of coming) {
    const others = coming.filter((other) => other.id !== one.id && meet(one, other));
    if (others.length > 0) found.set(one.id, others);
  }
  return found;
}

function meet(one: SavedTalk, other: SavedTalk): boolean {
  if (one.talk.day !== other.talk.day) return false;
  const [a, b] = [spanOf(one), spanOf(other)];
  return a.from < b.to && b.from < a.to;
}

function spanOf({ talk }: SavedTalk): { readonly from: number; readonly to: number } {
  const [hours = 0, minutes = 0] = (talk.start ?? '').split(':').map(Number);
  const from = hours * 60 + minutes;
  return { from, to: from + (talk.minutes ?? usual) };
}

/** ISO date where the reader is. */
export function isoDay(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
