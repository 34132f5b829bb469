import type { EventId, PackId, ProjectId, TalkId } from '../model/ids.ts';
import type { KnownTalk } from '../model/known-talk.ts';
import type { PackInfo } from '../model/pack-info.ts';
import type { Project } from '../model/project.ts';
import type { ConferenceEvent, Talk, TalkLink } from '../model/talk.ts';
import { packChanges, type PackChanges } from './pack-changes.ts';
import { isIntact } from './pack-gens.ts';
import {
  allEvents,
  allProjects,
  allRows,
  allTalks,
  ownProjects,
  rows,
  talksAt,
  talksOf,
} from './pack-layers.ts';
import { importsOf, type Active } from './rows.ts';
import type { PackDb } from './schema.ts';

/** The packs, wherever they are. Each list has the known ones of those asked, in the order asked. */
export type Packs = {
  /** Of all packs together: another after every change. Null if there are none. */
  version(): Promise<string | null>;
  /** JSON text for `openIndex`; empty if there is none. */
  index(): Promise<string>;
  /** Its terms, for `openIndex` too; empty if there are none. */
  smallIndex(): Promise<string>;
  /** JSON text for `openFull`; empty if there is none. */
  fullIndex(): Promise<string>;
  /** Some pieces of the titles, for `titleHits`; those behind the last are missing. */
  titles(from: number, count: number): Promise<readonly string[]>;
  talks(ids: readonly TalkId[]): Promise<readonly Talk[]>;
  events(ids: readonly EventId[]): Promise<readonly ConferenceEvent[]>;
  projects(ids: readonly ProjectId[]): Promise<readonly Project[]>;
  /** The packs themselves; imported ones last, in the order in which they came. */
  list(): Promise<readonly PackInfo[]>;
};

export type PackStore = Packs &
  PackChanges & {
    /** The bundle's version if every row is there that should be, else null: it counts them. */
    intactVersion(): Promise<string | null>;
    allEvents(): Promise<readonly ConferenceEvent[]>;
    /** Every talk, as it would be without a pack. */
    allTalks(without: PackId): Promise<readonly Talk[]>;
    /** Those whose names count. */
    allProjects(): Promise<readonly Project[]>;
    /** Those that imported packs bring and that are switched on. */
    ownProjects(): Promise<readonly Project[]>;
    /** Every talk of an event, as it would be without some packs. */
    talksAt(event: EventId, ...without: readonly PackId[]): Promise<readonly Talk[]>;
    /** The links that an imported pack adds to talks of others. */
    linksOf(pack: PackId): Promise<ReadonlyMap<TalkId, readonly TalkLink[]>>;
    /** The talks of an imported pack as its next import finds them again. */
    known(pack: PackId): Promise<readonly KnownTalk[]>;
    /** Project names that an imported pack brings, switched on or not. */
    namesOf(pack: PackId): Promise<readonly Project[]>;
  };

/** The packs in their database; opened at first use. */
export function packStore(db: PackDb, random: () => string, batch = 2000): PackStore {
  const opened = async () => {
    if (!db.isOpen()) await db.open();
  };
  /** Pointer and rows in one transaction: no import can come between them. */
  const reading = async <T>(read: (active: Active) => Promise<T>): Promise<T | null> => {
    await opened();
    return db.transaction('r', db.tables, async () => {
      const active = await db.meta.get('active');
      return active?.key === 'active' ? await read(active) : null;
    });
  };
  const genOf = (active: Active, pack: PackId) =>
    importsOf(active).find((each) => each.pack === pack)?.gen;
  const indexText = async (id: 'index' | 'small' | 'full') =>
    (await reading(async ({ gen, index }) => (await db.blobs.get([index ?? gen, id]))?.value)) ??
    '';
  const titles = async (from: number, count: number) => {
    const ids = Array.from({ length: count }, (_, at) => `titles/${from + at}` as const);
    return (await reading(({ gen, index }) => rows(db.blobs, index ?? gen, ids))) ?? [];
  };
  return {
    version: () => reading(async ({ version, state }) => state ?? version),
    index: () => indexText('index'),
    smallIndex: () => indexText('small'),
    fullIndex: () => indexText('full'),
    titles,
    talks: async (ids) => (await reading((active) => talksOf(db, active, ids))) ?? [],
    events: async (ids) => {
      const events = (await reading((active) => eventsOf(db, active, ids))) ?? new Map();
      return ids.flatMap((id) => events.get(id) ?? []);
    },
    projects: async (ids) => (await reading((active) => projectsOf(db, active, ids))) ?? [],
    list: async () => (await reading((active) => infosOf(db, active))) ?? [],
    allEvents: async () => (await reading((active) => allEvents(db, active))) ?? [],
    allTalks: async (without) =>
      (await reading((active) => allTalks(db, withoutPacks(active, [without])))) ?? [],
    allProjects: async () => (await reading((active) => allProjects(db, active))) ?? [],
    ownProjects: async () => (await reading((active) => ownProjects(db, active))) ?? [],
    talksAt: async (event, ...without) =>
      (await reading((active) => talksAt(db, withoutPacks(active, without), event))) ?? [],
    linksOf: async (pack) => {
      const found = await reading(async (active) => {
        const gen = genOf(active, pack);
        return gen ? await db.links.where('gen').equals(gen).toArray() : [];
      });
      return new Map((found ?? []).map(({ id, value }) => [id, value]));
    },
    known: async (pack) => {
      const text = await reading(async (active) => {
        const gen = genOf(active, pack);
        return gen ? (await db.blobs.get([gen, 'known']))?.value : null;
      });
      return text ? (JSON.parse(text) as readonly KnownTalk[]) : [];
    },
    namesOf: async (pack) =>
      (await reading(async (active) => {
        const gen = genOf(active, pack);
        return gen ? await allRows(db.projects, gen) : [];
      })) ?? [],
    intactVersion: () =>
      reading(async (active) => ((await isIntact(db, active)) ? active.version : null)),
    ...packChanges(db, opened, random, batch),
  };
}

/** What a later pack says of an event counts. */
async function eventsOf(db: PackDb, active: Active, ids: readonly EventId[]) {
  const events = new Map<EventId, ConferenceEvent>();
  const add = (found: readonly ConferenceEvent[]) =>
    found.forEach((one) => events.set(one.id, one));
  add(await rows(db.events, active.gen, ids));
  for (const { gen, event } of importsOf(active)) {
    if (ids.includes(event)) add(await rows(db.events, gen, [event]));
  }
  return events;
}

async function projectsOf(
  db: PackDb,
  active: Active,
  ids: readonly ProjectId[],
): Promise<readonly Project[]> {
  const known = new Map((await rows(db.projects, active.gen, ids)).map((one) => [one.id, one]));
  for (const { gen, names } of importsOf(active)) {
    const missing = names ? ids.filter((id) => !known.has(id)) : [];
    for (const project of await rows(db.projects, gen, missing)) known.set(project.id, project);
  }
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** An imported pack stands in place of a bundled one of the same name. */
async function infosOf(db: PackDb, active: Active): Promise<readonly PackInfo[]> {
  const infos = new Map((await allRows(db.packs, active.gen)).map((info) => [info.id, info]));
  for (const { gen, pack, names } of importsOf(active)) {
    const [info] = await rows(db.packs, gen, [pack]);
    infos.delete(pack);
    if (info) infos.set(pack, { ...info, names: { ...info.names, on: names } });
  }
  return [...infos.values()];
}

const withoutPacks = (active: Active, packs: readonly PackId[]): Active => ({
  ...active,
  imports: importsOf(active).filter(({ pack }) => !packs.includes(pack)),
});
