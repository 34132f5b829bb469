import { findEvent } from '../../importers/identity.ts';
import { questionsOf } from '../../importers/to-pack.ts';
import type { EventAnswers, ImportChoice } from '../../model/pack-import.ts';
import type { ConferenceEvent } from '../../model/talk.ts';
import type { DeskFile } from './desk-file.ts';
import type { DeskStore } from './desk-store.ts';
import { reviewRecordings } from './plan-recordings.ts';

/** What to make of a file, as far as it and the library tell. */
export async function suggestChoice(file: DeskFile, store: DeskStore): Promise<ImportChoice> {
  const known = await knownEvent(file, store);
  if (file.draft.recordings.length > 0 && known) {
    const review = await reviewRecordings(file, known.id, store);
    const accepted = (review?.proposals ?? []).filter(({ sure }) => sure);
    return { as: 'recordings', event: known.id, accepted: accepted.map(({ video }) => video) };
  }
  return { as: 'talks', event: answersFor(file, known), names: await namesStayOn(file, store) };
}

/** Names that are on stay on when their pack comes again, unless it brings others that nobody has seen. */
async function namesStayOn({ draft, own }: DeskFile, store: DeskStore): Promise<boolean> {
  const stored = (await store.list()).find(({ id }) => id === draft.pack?.id);
  if (!stored?.names.on) return false;
  const seen = new Set((await store.namesOf(stored.id)).map(({ id }) => id));
  return own.every(({ id }) => seen.has(id));
}

/** The event of a file that is taken as talks. */
export const suggestEvent = async (file: DeskFile, store: DeskStore): Promise<EventAnswers> =>
  answersFor(file, await knownEvent(file, store));

const knownEvent = async ({ draft }: DeskFile, store: DeskStore) =>
  findEvent(draft.pack?.event ?? draft.event, await store.allEvents());

/** What the file says of its event; the rest from the event that it is known to be. */
function answersFor(
  { draft }: Pick<DeskFile, 'draft'>,
  known: ConferenceEvent | null,
): EventAnswers {
  if (draft.pack) return { ...draft.pack.event, zone: null };
  const { name, series, starts, ends, place, url, zone } = draft.event;
  return {
    id: known?.id ?? null,
    name: known?.name ?? name ?? '',
    series: known?.series ?? series ?? name ?? '',
    starts: known?.starts ?? starts ?? '',
    ends: known?.ends ?? ends ?? starts ?? '',
    place: known?.place ?? place ?? '',
    url: known?.url ?? url,
    zone,
  };
}

/** What is still to be answered before the talks can be stored. */
export function openQuestions(
  { draft }: Pick<DeskFile, 'draft'>,
  { event }: Extract<ImportChoice, { as: 'talks' }>,
): readonly (keyof EventAnswers)[] {
  if (draft.pack) return [];
  return questionsOf(draft).filter((key) => !event[key]);
}

/** Why talks cannot be stored with these answers, or null. */
export function whyIncomplete(
  { draft }: Pick<DeskFile, 'draft'>,
  { event }: Extract<ImportChoice, { as: 'talks' }>,
): string | null {
  if (draft.pack) return null;
  if (!event.name.trim()) return 'name';
  if (!isDay(event.starts)) return 'starts';
  if (!isDay(event.ends) || event.ends < event.starts) return 'ends';
  return null;
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
