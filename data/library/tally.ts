import type { Counts } from '../model/browse.ts';
import { flags, type TalkTable } from '../search/talk-table.ts';

/** How many talks somebody or something has, and in which years: four digits, or nothing. */
export type Tally = Counts & { readonly first: string; readonly latest: string };

/** One tally for each of `count` things; `thingsOf` a talk may name one more than once. */
export function tallies(
  table: TalkTable,
  count: number,
  thingsOf: (talk: number) => Iterable<number>,
): readonly Tally[] {
  const talks = new Int32Array(count);
  const recorded = new Int32Array(count);
  const first = new Int32Array(count);
  const latest = new Int32Array(count);
  /** The last talk that counted, and one more. */
  const seen = new Int32Array(count);
  for (let talk = 0; talk < table.size; talk += 1) {
    const year = table.day[talk] === 0 ? 0 : table.years[talk]!;
    const video = (table.flags[talk]! & flags.video) === 0 ? 0 : 1;
    for (const thing of thingsOf(talk)) {
      if (seen[thing] === talk + 1) continue;
      seen[thing] = talk + 1;
      talks[thing]! += 1;
      recorded[thing]! += video;
      if (year > latest[thing]!) latest[thing] = year;
      if (year > 0 && (first[thing] === 0 || year < first[thing]!)) first[thing] = year;
    }
  }
  return Array.from(talks, (number, at) => ({
    talks: number,
    recorded: recorded[at]!,
    first: inDigits(first[at]!),
    latest: inDigits(latest[at]!),
  }));
}

const inDigits = (year: number): string => (year === 0 ? '' : String(year));
