import type { SpeakerEntry } from '../model/browse.ts';
import { factsAt, speakersAt } from '../search/facts-at.ts';
import { grouped } from '../search/grouped.ts';
import type { TalkFacts } from '../search/index-file.ts';
import { newestFirst } from '../search/project-talks.ts';
import type { TalkTable } from '../search/talk-table.ts';
import { fold } from '../text/search-words.ts';
import { tallies } from './tally.ts';

/** Everybody who gave a talk. */
export type Speakers = {
  /** By `speakerKey`, most talks first. */
  readonly entries: ReadonlyMap<string, SpeakerEntry>;
  /** Newest first; empty for somebody unknown. */
  talksBy(name: string): readonly TalkFacts[];
};

/** Equal for two ways to write a name that differ in case, accents or spaces alone. */
export const speakerKey = (name: string): string => fold(name).trim().replace(/\s+/g, ' ');

/** The speakers of the talks. */
export function speakersIn(table: TalkTable): Speakers {
  const spellings = grouped(table.speakers.map((name, at) => [speakerKey(name), at] as const));
  const keys = [...spellings.keys()];
  const personOf = new Int32Array(table.speakers.length);
  for (const [person, key] of keys.entries())
    for (const spelling of spellings.get(key)!) personOf[spelling] = person;
  const peopleAt = (talk: number) =>
    Array.from(speakersAt(table, talk), (spelling) => personOf[spelling]!);

  const counted = tallies(table, keys.length, peopleAt);
  const uses = timesWritten(table);
  const entries = keys
    .map((key, person) => {
      const name = table.speakers[most(spellings.get(key)!, uses)]!;
      return [key, { name, ...counted[person]! }] as const;
    })
    .filter(([, { talks }]) => talks > 0)
    .sort(([a, one], [b, other]) => other.talks - one.talks || (a < b ? -1 : 1));
  return {
    entries: new Map(entries),
    talksBy: (name) => {
      const own = new Set(spellings.get(speakerKey(name)) ?? []);
      return talksWhere(table, (talk) => speakersAt(table, talk).some((at) => own.has(at))).sort(
        newestFirst,
      );
    },
  };
}

/** The facts of the talks that pass, in no order. */
export function talksWhere(table: TalkTable, passes: (talk: number) => boolean): TalkFacts[] {
  const talks: TalkFacts[] = [];
  for (let talk = 0; talk < table.size; talk += 1) {
    if (passes(talk)) talks.push(factsAt(table, talk));
  }
  return talks;
}

function timesWritten(table: TalkTable): Int32Array {
  const uses = new Int32Array(table.speakers.length);
  for (const spelling of table.speakerOf) uses[spelling]! += 1;
  return uses;
}

const most = (spellings: readonly number[], uses: Int32Array): number =>
  spellings.reduce((best, next) => (uses[next]! > uses[best]! ? next : best));
