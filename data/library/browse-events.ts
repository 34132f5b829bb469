import type { EventId } from '../model/ids.ts';
import type { TalkFacts } from '../search/index-file.ts';
import type { OpenIndex } from '../search/open-index.ts';
import { talksWhere } from './browse-speakers.ts';

/** The talks of an event in the order in which they ran. */
export function talksAt({ table }: Pick<OpenIndex, 'table'>, id: EventId): readonly TalkFacts[] {
  const event = table.events.findIndex((known) => known.id === id);
  return talksWhere(table, (talk) => table.event[talk] === event).sort(asTheyRan);
}

const asTheyRan = (a: TalkFacts, b: TalkFacts): number =>
  Number(b.dated) - Number(a.dated) || compare(placeInTime(a), placeInTime(b));

/** Talks without a time stand after those of their day. */
const placeInTime = ({ day, start, title }: TalkFacts): string => `${day} ${start ?? '~'} ${title}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
