import type { Counted, EventPage, ProjectPage, SpeakerPage, YearCount } from '../model/browse.ts';
import type { EventId, ProjectId } from '../model/ids.ts';
import { grouped } from '../search/grouped.ts';
import type { TalkFacts } from '../search/index-file.ts';
import type { OpenIndex } from '../search/open-index.ts';
import { talksAbout } from '../search/project-talks.ts';
import type { Packs } from '../store/pack-store.ts';
import { talksAt } from './browse-events.ts';
import { browseIndex, countsOf, yearOf } from './browse-index.ts';
import { speakerKey } from './browse-speakers.ts';
import type { Shelf } from './shelf.ts';

const most = 12;

/** Everything about a project but the talks themselves; null if there is no such project. */
export async function projectPage(shelf: Shelf, id: ProjectId): Promise<ProjectPage | null> {
  const { packs, index: open } = shelf;
  const [project] = await packs.projects([id]);
  if (!project) return null;
  const about = talksAbout(open, id);
  const own = about.filter(({ tier }) => tier === 0).map(({ talk }) => talk);
  const children = [...open.projects.values()].filter(({ parent }) => parent === id);
  return {
    project,
    ...countsOf(about.map(({ talk }) => talk)),
    parent:
      project.parent && open.projects.has(project.parent) ? named(open, project.parent) : null,
    children: children.map((child) => named(open, child.id)).sort(mostTalks),
    parents: about.length - own.length,
    together: projectsIn(open, own, id),
    years: await yearsOf(packs, own),
  };
}

/** Everything about an event but the talks themselves; null if no talk was there. */
export async function eventPage(shelf: Shelf, id: EventId): Promise<EventPage | null> {
  const talks = talksAt(shelf.index, id);
  const [event] = await shelf.packs.events([id]);
  if (!event) return null;
  const days = grouped(talks.map((talk) => [talk.dated ? talk.day : null, talk] as const));
  return {
    event,
    ...countsOf(talks),
    days: [...days].map(([day, group]) => ({ day, talks: group.length })),
    projects: projectsIn(shelf.index, talks, null),
  };
}

/** Everything about a speaker but the talks themselves; null if nobody is called so. */
export function speakerPage({ index: open }: Shelf, name: string): SpeakerPage | null {
  const key = speakerKey(name);
  const { entries, talksBy } = browseIndex(open).speakers();
  const speaker = entries.get(key);
  if (!speaker) return null;
  const talks = talksBy(name);
  const others = talks
    .flatMap((talk) => [...new Set(talk.speakers.map(speakerKey))])
    .filter((other) => other !== key);
  return {
    ...speaker,
    projects: projectsIn(open, talks, null),
    others: oftenest(others).map(([other, count]) => {
      const known = entries.get(other)!.name;
      return { id: known, name: known, talks: count };
    }),
  };
}

/** The projects that talks are about, without one of them. */
function projectsIn(
  open: OpenIndex,
  talks: readonly TalkFacts[],
  without: ProjectId | null,
): readonly Counted<ProjectId>[] {
  const ids = talks.flatMap(({ projects }) => projects.map(({ id }) => id));
  return oftenest(ids.filter((id) => id !== without && open.projects.has(id))).map(
    ([id, count]) => ({ ...named(open, id), talks: count }),
  );
}

function named(open: OpenIndex, id: ProjectId): Counted<ProjectId> {
  return {
    id,
    name: open.projects.get(id)?.spellings[0] ?? id,
    talks: open.talksOf.get(id)?.length ?? 0,
  };
}

function oftenest<Id extends string>(ids: readonly Id[]): readonly (readonly [Id, number])[] {
  const counts = new Map<Id, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
}

const mostTalks = (a: Counted<ProjectId>, b: Counted<ProjectId>): number =>
  b.talks - a.talks || a.name.localeCompare(b.name);

async function yearsOf(
  packs: Pick<Packs, 'events'>,
  talks: readonly TalkFacts[],
): Promise<readonly YearCount[]> {
  const events = await packs.events([...new Set(talks.map(({ event }) => event))]);
  const seriesOf = new Map(events.map(({ id, series }) => [id, series]));
  const groups = grouped(
    talks.map((talk) => [`${yearOf(talk)} ${seriesOf.get(talk.event) ?? ''}`, talk] as const),
  );
  return [...groups.values()]
    .map((group) => ({
      year: yearOf(group[0]!),
      series: seriesOf.get(group[0]!.event) ?? '',
      talks: group.length,
    }))
    .sort((a, b) => (a.year < b.year ? -1 : a.year > b.year ? 1 : b.talks - a.talks));
}
