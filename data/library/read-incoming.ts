import type { TalkId } from '../model/ids.ts';
import type { ListFormat, ListRule } from '../model/reading-list.ts';
import type { SavedTalk } from '../model/saved-talk.ts';
import type { Incoming } from '../reading-list/diff.ts';
import type { ListEntry } from '../reading-list/entry.ts';
import { readListText } from '../reading-list/read-list-text.ts';
import { linkKey } from '../text/link-key.ts';
import { allKept, type ReadingListParts } from './all-kept.ts';
import type { Shelf } from './shelf.ts';
import { talksByLink, type TalkByLink } from './talks-by-link.ts';
import { meantOf, talksByTitle } from './talks-by-title.ts';

export type IncomingList =
  | {
      readonly ok: true;
      readonly format: ListFormat;
      readonly incoming: readonly Incoming[];
      readonly rules: readonly ListRule[];
      /** Entries that are no talk that we know. */
      readonly unknown: readonly string[];
    }
  | { readonly ok: false; readonly detail: string };

/** Reads a file and finds the talks that it names: in the packs, or on the list itself. */
export async function readIncoming(parts: ReadingListParts, text: string): Promise<IncomingList> {
  const file = readListText(text);
  if (!file.ok) return file;
  const whole = file.talks.map((saved): Incoming => ({ kind: 'whole', saved }));
  if (file.entries.length === 0) return { ...file, incoming: whole, unknown: [] };
  const found = await findTalks(parts, file.entries);
  return {
    ...file,
    incoming: found.flatMap((one) => (typeof one === 'string' ? [] : [one])),
    unknown: found.filter((one) => typeof one === 'string'),
  };
}

/** For each entry the talk, or its label. */
async function findTalks(
  parts: ReadingListParts,
  entries: readonly ListEntry[],
): Promise<readonly (Incoming | string)[]> {
  const shelf = await parts.shelf();
  const saved = new Map((await allKept(parts)).map((row) => [row.id, row]));
  const byLink = await talksByLink(shelf);
  const ownByLink = linksOf([...saved.values()]);
  const told = entries.map((entry): readonly TalkId[] => [
    ...(entry.id === null ? [] : [entry.id as TalkId]),
    ...entry.urls.flatMap((url) => byLink(url) ?? ownByLink(url) ?? []),
  ]);
  const own = [...saved.values()].map(({ talk }) => talk);
  const byTitle = await talksByTitle(shelf, own, entries);
  const wanted = new Set([...told.flat(), ...entries.flatMap(byTitle)]);
  const known = await readKnown(shelf, saved, wanted);
  const all = (ids: readonly TalkId[]) => ids.flatMap((id) => known.get(id) ?? []);
  return entries.map((entry, at) => {
    const found = all(told[at]!)[0] ?? meantOf(entry, all(byTitle(entry)));
    return found ? { kind: 'said', ...found, entry } : entry.label;
  });
}

type Known = Pick<Extract<Incoming, { kind: 'said' }>, 'talk' | 'event'>;

/** As it is on the list, which may know more than the packs, else from the packs. */
async function readKnown(
  { packs }: Shelf,
  saved: ReadonlyMap<TalkId, SavedTalk>,
  ids: ReadonlySet<TalkId>,
): Promise<ReadonlyMap<TalkId, Known>> {
  const talks = await packs.talks([...ids].filter((id) => !saved.has(id)));
  const eventIds = [...new Set(talks.map(({ event }) => event))];
  const events = new Map((await packs.events(eventIds)).map((event) => [event.id, event]));
  const known = new Map<TalkId, Known>();
  for (const talk of talks) {
    const event = events.get(talk.event);
    if (event) known.set(talk.id, { talk, event });
  }
  for (const id of ids) {
    const row = saved.get(id);
    if (row) known.set(id, { talk: row.talk, event: row.event });
  }
  return known;
}

/** Talks that are in no pack any more are still known by the list. */
function linksOf(rows: readonly SavedTalk[]): TalkByLink {
  const keys = rows.flatMap(({ id, talk }) =>
    talk.links
      .filter(({ exact, kind }) => exact && kind !== 'code' && kind !== 'article')
      .map(({ url }) => [linkKey(url), id] as const),
  );
  const found = new Map(keys);
  return (url) => found.get(linkKey(url)) ?? null;
}
