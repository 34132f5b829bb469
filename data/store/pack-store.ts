import type { EventId, ProjectId, TalkId } from '../model/ids.ts';
import type { Bundle } from '../model/pack.ts';
import type { Project } from '../model/project.ts';
import type { ConferenceEvent, Talk } from '../model/talk.ts';
import type { Active, PackDb, RowTable } from './schema.ts';

/** The packs, wherever they are. Each list has the known ones of those asked, in the order asked. */
export type Packs = {
  /** The bundle's, or null if there are none. */
  version(): Promise<string | null>;
  index(): Promise<string>;
  talks(ids: readonly TalkId[]): Promise<readonly Talk[]>;
  events(ids: readonly EventId[]): Promise<readonly ConferenceEvent[]>;
  projects(ids: readonly ProjectId[]): Promise<readonly Project[]>;
};

export type PackStore = Packs & {
  /** The version whose rows are all there, or null. Slower than `version`: it counts them. */
  intactVersion(): Promise<string | null>;
  /** Makes the bundle the one that is read, at once and whole, and removes what was before. */
  replace(bundle: Bundle, index: string): Promise<void>;
  /** Removes what an import that was stopped has left behind. Never while another import runs. */
  sweep(): Promise<void>;
};

/** The packs in their database; opened at first use. */
export function packStore(db: PackDb, random: () => string, batch = 500): PackStore {
  const opened = async () => {
    if (!db.isOpen()) await db.open();
  };
  /** Pointer and rows in one transaction: no import can come between them. */
  const reading = async <T>(read: (active: Active) => Promise<T>): Promise<T | null> => {
    await opened();
    return db.transaction('r', [...rowTablesOf(db), db.meta], async () => {
      const active = await db.meta.get('active');
      return active ? await read(active) : null;
    });
  };
  return {
    version: () => reading(async ({ version }) => version),
    index: async () =>
      (await reading(async ({ gen }) => (await db.blobs.get([gen, 'index']))?.value)) ?? '',
    talks: async (ids) => (await reading((active) => rows(db.talks, active, ids))) ?? [],
    events: async (ids) => (await reading((active) => rows(db.events, active, ids))) ?? [],
    projects: async (ids) => (await reading((active) => rows(db.projects, active, ids))) ?? [],
    intactVersion: () => reading((active) => countedVersion(db, active)),
    async replace(bundle, index) {
      await opened();
      const gen = random();
      await write(db, gen, bundle, index, batch);
      await db.meta.put({
        key: 'active',
        gen,
        version: bundle.version,
        talks: bundle.talks.length,
        events: bundle.events.length,
        projects: bundle.projects.length,
      });
      await sweep(db, gen);
    },
    async sweep() {
      await opened();
      const active = await db.meta.get('active');
      if (active) await sweep(db, active.gen);
    },
  };
}

const rowTablesOf = (db: PackDb) => [db.talks, db.events, db.projects, db.blobs];

async function rows<Id, Value>(
  table: RowTable<Id, Value>,
  { gen }: Active,
  ids: readonly Id[],
): Promise<readonly Value[]> {
  const found = await table.bulkGet(ids.map((id) => [gen, id]));
  return found.flatMap((row) => (row ? [row.value] : []));
}

async function countedVersion(db: PackDb, { gen, ...active }: Active): Promise<string | null> {
  const counts = await Promise.all(
    rowTablesOf(db).map((table) => table.where('gen').equals(gen).count()),
  );
  const wanted = [active.talks, active.events, active.projects, 1];
  return counts.every((count, at) => count === wanted[at]) ? active.version : null;
}

/** In batches, each a transaction of its own: one big one would hold up every reader. */
async function write(
  db: PackDb,
  gen: string,
  bundle: Bundle,
  index: string,
  batch: number,
): Promise<void> {
  await writeRows(db.talks, gen, bundle.talks, batch);
  await writeRows(db.projects, gen, bundle.projects, batch);
  await writeRows(db.events, gen, bundle.events, batch);
  await db.blobs.put({ gen, id: 'index', value: index });
}

async function writeRows<Value extends { readonly id: Id }, Id>(
  table: RowTable<Id, Value>,
  gen: string,
  values: readonly Value[],
  batch: number,
): Promise<void> {
  for (let at = 0; at < values.length; at += batch) {
    const part = values.slice(at, at + batch);
    await table.bulkPut(part.map((value) => ({ gen, id: value.id, value })));
  }
}

async function sweep(db: PackDb, gen: string): Promise<void> {
  for (const table of rowTablesOf(db)) await table.where('gen').notEqual(gen).delete();
}
