import type { TalkId } from '../model/ids.ts';
import type { ListFormat, ListRule } from '../model/reading-list.ts';
import type { SavedTalk } from '../model/saved-talk.ts';
import type { Incoming } from '../reading-list/diff.ts';
import type { ListEntry } from '../reading-list/entry.ts';
import { readListText } from '../reading-list/read-list-text.ts';
import { linkKey } from '../text/link-key.ts';
import { allKept, type ReadingListParts } from './all-kept.ts';
import { talksByLink, type TalkByLink } from './talks-by-link.ts';

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
  const saved = new Map((await allKept(parts)).map((row) => [row.id as string, row]));
  const byLink = await talksByLink(shelf);
  const ownByLink = linksOf([...saved.values()]);
  const idsOf = (entry: ListEntry): readonly string[] => [
    ...(entry.id === null ? [] : [entry.id]),
    ...entry.urls.flatMap((url) => byLink(url) ?? ownByLink(url) ?? []),
  ];
  const wanted = [...new Set(entries.flatMap(idsOf))] as TalkId[];
  const talks = new Map((await shelf.packs.talks(wanted)).map((talk) => [talk.id as string, talk]));
  const eventIds = [...new Set([...talks.values()].map(({ event }) => event))];
  const events = new Map((await shelf.packs.events(eventIds)).map((event) => [event.id, event]));
  return entries.map((entry) => {
    for (const id of idsOf(entry)) {
      const talk = saved.get(id)?.talk ?? talks.get(id);
      const event = saved.get(id)?.event ?? (talk && events.get(talk.event));
      if (talk && event) return { kind: 'said', talk, event, entry };
    }
    return entry.label;
  });
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
