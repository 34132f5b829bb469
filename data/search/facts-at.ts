import type { TalkFacts } from './index-file.ts';
import { flags, isoDay, timeOf, weightNames, type TalkTable } from './talk-table.ts';

/** The facts of one talk of the table, in words. */
export function factsAt(table: TalkTable, talk: number): TalkFacts {
  const marks = table.flags[talk]!;
  return {
    id: table.ids[talk]!,
    title: table.titles[talk]!,
    event: table.events[table.event[talk]!]!.id,
    day: isoDay(table.day[talk]!),
    dated: (marks & flags.dated) !== 0,
    start: timeOf(table.start[talk]!),
    speakers: [...speakersAt(table, talk)].map((speaker) => table.speakers[speaker]!),
    recorded: (marks & flags.video) !== 0,
    projects: [...projectsAt(table, talk)].map((project) => ({
      id: table.projects[Math.floor(project / 3)]!,
      weight: weightNames[project % 3]!,
    })),
  };
}

/** Indexes of a talk's speakers. */
export const speakersAt = (table: TalkTable, talk: number): Int32Array =>
  table.speakerOf.subarray(table.speakerFrom[talk], table.speakerFrom[talk + 1]);

/** Indexes of a talk's projects, times three, and the weight. */
export const projectsAt = (table: TalkTable, talk: number): Int32Array =>
  table.projectOf.subarray(table.projectFrom[talk], table.projectFrom[talk + 1]);
