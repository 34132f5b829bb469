import type { EventId, TalkId } from '../model/ids.ts';
import { eventId } from '../model/ids.ts';
import type { KnownTalk } from '../model/known-talk.ts';
import type { ConferenceEvent } from '../model/talk.ts';
import { fold } from '../text/search-words.ts';
import type { DraftEvent, DraftTalk } from './draft.ts';
import { guessSeries } from './event-names.ts';

/** Letters and digits only, lower case, without accents: equal for two spellings of a title. */
export const titleKey = (title: string): string =>
  fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Lower-case words joined by hyphens, at most `length` long; empty if there is no Latin letter or digit. */
export function slug(text: string, length = 60): string {
  const words = fold(text)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  return words.replace(/^-/, '').slice(0, length).replace(/-+$/, '');
}

/**
 * Which known talk each talk of a draft is (null: a new one), and which known ones are gone. The
 * source's id counts first, then the title: so another export of the same event updates it too.
 */
export function matchKnown(
  talks: readonly Pick<DraftTalk, 'source' | 'title'>[],
  known: readonly KnownTalk[],
): { readonly ids: readonly (TalkId | null)[]; readonly gone: readonly TalkId[] } {
  const ids: (TalkId | null)[] = talks.map(() => null);
  const left = new Set(known);
  const bySource = new Map(known.flatMap((talk) => (talk.source ? [[talk.source, talk]] : [])));
  talks.forEach(({ source }, index) => {
    const found = source === null ? undefined : bySource.get(source);
    if (found && left.delete(found)) ids[index] = found.id;
  });
  const byTitle = new Map<string, KnownTalk[]>();
  for (const talk of left) {
    const key = titleKey(talk.title);
    byTitle.set(key, [...(byTitle.get(key) ?? []), talk]);
  }
  talks.forEach(({ title }, index) => {
    if (ids[index] !== null) return;
    const found = byTitle.get(titleKey(title))?.shift();
    if (found && left.delete(found)) ids[index] = found.id;
  });
  return { ids, gone: [...left].map(({ id }) => id) };
}

/** The id of an event by its name and year: `kcd-example-2024`. */
export function eventIdOf(name: string, starts: string | null): EventId {
  const year = starts?.slice(0, 4) ?? '';
  const base = slug(name, 55) || 'event';
  return eventId(!year || base.includes(year) ? base : `${base}-${year}`);
}

/**
 * The known event that a draft is about, so that its id is used again: the same name in the same
 * year, or the same conference on the same days.
 */
export function findEvent(
  draft: Pick<DraftEvent, 'name' | 'series' | 'starts' | 'ends'>,
  known: readonly ConferenceEvent[],
): ConferenceEvent | null {
  const { name, starts } = draft;
  if (!name) return null;
  const ends = draft.ends ?? starts;
  const series = titleKey(draft.series ?? guessSeries(name) ?? name);
  return (
    known.find((event) => {
      const sameName = titleKey(event.name) === titleKey(name);
      if (!starts || !ends) return sameName && /\d{4}/.test(name);
      const overlap = starts <= event.ends && event.starts <= ends;
      const sameYear = event.starts.slice(0, 4) === starts.slice(0, 4);
      return (sameName && sameYear) || (overlap && titleKey(event.series) === series);
    }) ?? null
  );
}
