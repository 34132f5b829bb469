import type { Counts } from '../model/browse.ts';
import type { EventId } from '../model/ids.ts';
import { grouped, once } from '../search/grouped.ts';
import type { TalkFacts } from '../search/index-file.ts';
import type { OpenIndex } from '../search/open-index.ts';
import { speakersOf, type SpeakerFacts } from './browse-speakers.ts';

/** What leafing through the library needs, each part made when it is first asked for. */
export type BrowseIndex = {
  /** In the order in which the talks ran. */
  readonly talksAt: () => ReadonlyMap<EventId, readonly TalkFacts[]>;
  /** By `speakerKey`, most talks first. */
  readonly speakers: () => ReadonlyMap<string, SpeakerFacts>;
};

/** One for each opened index, and gone with it. */
const made = new WeakMap<OpenIndex, BrowseIndex>();

/** The browse index of an opened index; the same one each time. */
export function browseIndex(open: OpenIndex): BrowseIndex {
  const known = made.get(open);
  if (known) return known;
  const talks = [...open.talks.values()];
  const index: BrowseIndex = {
    talksAt: once(() => talksAtEvents(talks)),
    speakers: once(() => speakersOf(talks)),
  };
  made.set(open, index);
  return index;
}

/** How many talks, and how many of them are recorded. */
export const countsOf = (talks: readonly TalkFacts[]): Counts => ({
  talks: talks.length,
  recorded: talks.filter(({ recorded }) => recorded).length,
});

/** Four digits. */
export const yearOf = ({ day }: TalkFacts): string => day.slice(0, 4);

function talksAtEvents(talks: readonly TalkFacts[]): ReadonlyMap<EventId, readonly TalkFacts[]> {
  const groups = grouped(talks.map((talk) => [talk.event, talk] as const));
  return new Map([...groups].map(([event, group]) => [event, [...group].sort(asTheyRan)]));
}

const asTheyRan = (a: TalkFacts, b: TalkFacts): number =>
  Number(b.dated) - Number(a.dated) || compare(placeInTime(a), placeInTime(b));

/** Talks without a time stand after those of their day. */
const placeInTime = ({ day, start, title }: TalkFacts): string => `${day} ${start ?? '~'} ${title}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
