import type { EventId, TalkId } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { ConferenceEvent, Talk, TalkLink } from '../model/talk.ts';
import { mergeTalk } from './merge-talks.ts';
import { importsOf, type Active, type ImportedGen, type RowTable } from './rows.ts';
import type { PackDb } from './schema.ts';
import { allTalksIn, talksIn } from './talk-sheets.ts';

/** Rows of these ids in one generation, those that are there. */
export async function rows<Id, Value>(
  table: RowTable<Id, Value>,
  gen: string,
  ids: readonly Id[],
): Promise<readonly Value[]> {
  if (ids.length === 0) return [];
  const found = await table.bulkGet(ids.map((id) => [gen, id]));
  return found.flatMap((row) => (row ? [row.value] : []));
}

/** All rows of a generation. */
export const allRows = async <Id, Value>(
  table: RowTable<Id, Value>,
  gen: string,
): Promise<readonly Value[]> =>
  (await table.where('gen').equals(gen).toArray()).map(({ value }) => value);

/** Talks by id, of all layers that know them, in the order asked. */
export async function talksOf(
  db: PackDb,
  active: Active,
  ids: readonly TalkId[],
): Promise<readonly Talk[]> {
  const gather = layers();
  gather.talks(await talksIn(db.sheets, active.gen, active.talks, ids));
  for (const { gen, event, talks, links, named } of importsOf(active)) {
    // The id of a talk begins with that of its event: few layers have to be asked.
    const own = ids.filter((id) => id.startsWith(`${event}/`));
    gather.talks(await talksIn(db.sheets, gen, talks, own));
    if (links > 0) {
      const found = await db.links.bulkGet(own.map((id) => [gen, id]));
      for (const row of found) if (row) gather.links(row.id, row.value);
    }
    if (named) {
      const found = await db.named.bulkGet(ids.map((id) => [named.gen, id]));
      for (const row of found) if (row) gather.named(row.id, row.value);
    }
  }
  return ids.flatMap((id) => gather.merged(id) ?? []);
}

/** Every talk of an event. */
export async function talksAt(
  db: PackDb,
  active: Active,
  event: EventId,
): Promise<readonly Talk[]> {
  const gather = layers();
  const bundled = await allTalksIn(db.sheets, active.gen);
  gather.talks(bundled.filter((talk) => talk.event === event));
  for (const each of importsOf(active)) {
    if (each.event === event) await gatherFrom(db, each, gather);
    await gatherNamed(db, each, gather);
  }
  return gather.all().sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Everything that there is to be found: what the index is made of. The talks of generations that
 * have just been written need not be read again.
 */
export async function allTalks(
  db: PackDb,
  active: Active,
  fresh: ReadonlyMap<string, readonly Talk[]> = new Map(),
): Promise<readonly Talk[]> {
  const gather = layers();
  gather.talks(await allTalksIn(db.sheets, active.gen));
  for (const each of importsOf(active)) {
    await gatherFrom(db, each, gather, fresh.get(each.gen));
    await gatherNamed(db, each, gather);
  }
  return gather.all();
}

async function gatherFrom(
  db: PackDb,
  { gen, talks, links }: ImportedGen,
  gather: Layers,
  known?: readonly Talk[],
): Promise<void> {
  if (talks > 0) gather.talks(known ?? (await allTalksIn(db.sheets, gen)));
  if (links === 0) return;
  for (const { id, value } of await db.links.where('gen').equals(gen).toArray())
    gather.links(id, value);
}

/** What a later pack says of an event counts. */
export async function allEvents(db: PackDb, active: Active): Promise<readonly ConferenceEvent[]> {
  const events = new Map<EventId, ConferenceEvent>();
  for (const gen of [active.gen, ...importsOf(active).map((each) => each.gen)]) {
    for (const event of await allRows(db.events, gen)) events.set(event.id, event);
  }
  return [...events.values()];
}

/** Those of packs whose names are switched on. */
export async function ownProjects(db: PackDb, active: Active): Promise<readonly Project[]> {
  const on = importsOf(active).filter(({ names }) => names);
  return (await Promise.all(on.map(({ gen }) => allRows(db.projects, gen)))).flat();
}

/** Those of the catalogue, and those of packs whose names are switched on. */
export async function allProjects(db: PackDb, active: Active): Promise<readonly Project[]> {
  const projects = new Map<string, Project>();
  const all = [...(await allRows(db.projects, active.gen)), ...(await ownProjects(db, active))];
  for (const project of all) if (!projects.has(project.id)) projects.set(project.id, project);
  return [...projects.values()];
}

async function gatherNamed(db: PackDb, { named }: ImportedGen, gather: Layers): Promise<void> {
  if (!named) return;
  for (const { id, value } of await db.named.where('gen').equals(named.gen).toArray())
    gather.named(id, value);
}

type Layers = ReturnType<typeof layers>;

/** Collects what each layer says of its talks. */
function layers() {
  const byId = new Map<TalkId, Talk[]>();
  const added = new Map<TalkId, TalkLink[]>();
  const found = new Map<TalkId, Talk['projects'][number][]>();
  const push = <Key, Value>(map: Map<Key, Value[]>, key: Key, values: readonly Value[]) => {
    const list = map.get(key);
    if (list) list.push(...values);
    else map.set(key, [...values]);
  };
  const merged = (id: TalkId): Talk | null => {
    const talks = byId.get(id);
    return talks ? mergeTalk(talks, added.get(id), found.get(id)) : null;
  };
  return {
    talks: (talks: readonly Talk[]) => talks.forEach((talk) => push(byId, talk.id, [talk])),
    links: (id: TalkId, links: readonly TalkLink[]) => push(added, id, links),
    named: (id: TalkId, projects: Talk['projects']) => push(found, id, projects),
    merged,
    all: () => [...byId.keys()].flatMap((id) => merged(id) ?? []),
  };
}
