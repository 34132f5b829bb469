import type { Counts } from '../model/browse.ts';
import type { EventId, ProjectId } from '../model/ids.ts';
import { projectsAt } from '../search/facts-at.ts';
import { once } from '../search/grouped.ts';
import type { TalkFacts } from '../search/index-file.ts';
import type { OpenIndex } from '../search/open-index.ts';
import type { TalkTable } from '../search/talk-table.ts';
import { speakersIn, type Speakers } from './browse-speakers.ts';
import { tallies, type Tally } from './tally.ts';

/**
 * What leafing through the library needs, each part made when it is first asked for: from columns
 * of numbers, for 100,000 talks as objects take ten times as long.
 */
export type BrowseIndex = {
  /** Those with a talk. */
  readonly events: () => ReadonlyMap<EventId, Tally>;
  /** Those with a talk. */
  readonly projects: () => ReadonlyMap<ProjectId, Tally>;
  readonly speakers: () => Speakers;
};

/** One for each opened index, and gone with it. */
const made = new WeakMap<OpenIndex, BrowseIndex>();

/** The browse index of an opened index; the same one each time. */
export function browseIndex(open: OpenIndex): BrowseIndex {
  const { table } = open;
  const index = made.get(open) ?? {
    events: once(() => eventTallies(table)),
    projects: once(() => projectTallies(table)),
    speakers: once(() => speakersIn(table)),
  };
  made.set(open, index);
  return index;
}

function eventTallies(table: TalkTable): ReadonlyMap<EventId, Tally> {
  const counted = tallies(table, table.events.length, (talk) => [table.event[talk]!]);
  return withTalks(table.events.map(({ id }, at) => [id, counted[at]!] as const));
}

function projectTallies(table: TalkTable): ReadonlyMap<ProjectId, Tally> {
  const counted = tallies(table, table.projects.length, (talk) =>
    Array.from(projectsAt(table, talk), (project) => Math.floor(project / 3)),
  );
  return withTalks(table.projects.map((id, at) => [id, counted[at]!] as const));
}

const withTalks = <Id>(counted: readonly (readonly [Id, Tally])[]): ReadonlyMap<Id, Tally> =>
  new Map(counted.filter(([, { talks }]) => talks > 0));

/** How many talks, and how many of them are recorded. */
export const countsOf = (talks: readonly TalkFacts[]): Counts => ({
  talks: talks.length,
  recorded: talks.filter(({ recorded }) => recorded).length,
});

/** Four digits. */
export const yearOf = ({ day }: TalkFacts): string => day.slice(0, 4);
