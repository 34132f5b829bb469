import type { TalkId } from '../model/ids.ts';
import type { KnownTalk } from '../model/known-talk.ts';
import type { Bundle } from '../model/pack.ts';
import type { PackInfo } from '../model/pack-info.ts';
import type { Project } from '../model/project.ts';
import type { Talk, TalkLink } from '../model/talk.ts';
import {
  gensOfImport,
  importsOf,
  type Active,
  type BlobId,
  type ImportedGen,
  type RowTable,
} from './rows.ts';
import type { PackDb } from './schema.ts';
import { sheetCount, sheetSize, toSheets } from './talk-sheets.ts';

/** A pack to be stored. */
export type NewPack = {
  readonly info: PackInfo;
  readonly talks: readonly Talk[];
  /** For talks of other packs. */
  readonly links: ReadonlyMap<TalkId, readonly TalkLink[]>;
  readonly projects: readonly Project[];
  readonly known: readonly KnownTalk[];
};

/** Talks of other packs, with the projects that a pack's names add to them. */
export type NamedTalks = ReadonlyMap<TalkId, Talk['projects']>;

/** `done` of `total` rows are written. */
export type OnWritten = (done: number, total: number) => void;

export const rowTablesOf = (db: PackDb) => [
  db.sheets,
  db.events,
  db.projects,
  db.links,
  db.named,
  db.packs,
  db.blobs,
];

/** The rows of what ships, under a generation that nothing points to yet. */
export async function writeBundle(
  db: PackDb,
  gen: string,
  bundle: Bundle,
  batch: number,
): Promise<void> {
  const infos = bundledInfos(bundle);
  await writeTalks(db, gen, bundle.talks, batch, () => {});
  await writeRows(db.projects, gen, bundle.projects, batch);
  await writeRows(db.events, gen, bundle.events, batch);
  await writeRows(db.packs, gen, infos, batch);
}

/** The same for an imported pack; answers what the pointer has to say of it. */
export async function writePack(
  db: PackDb,
  gen: string,
  { info, talks, links, projects, known }: NewPack,
  batch: number,
  written: OnWritten,
): Promise<ImportedGen> {
  await writeTalks(db, gen, talks, batch, written);
  const linkRows = [...links].map(([id, value]) => ({ gen, id, value }));
  if (linkRows.length > 0) await db.links.bulkPut(linkRows);
  await writeRows(db.projects, gen, projects, batch);
  await writeRows(db.events, gen, [info.event], batch);
  await writeRows(db.packs, gen, [info], batch);
  await db.blobs.put({ gen, id: 'known', value: JSON.stringify(known) });
  return {
    gen,
    pack: info.id,
    event: info.event.id,
    talks: talks.length,
    links: linkRows.length,
    names: info.names.on,
  };
}

/** In batches, each a transaction of its own: one big one would hold up every reader. */
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

/** `batch`: at most so many talks in a transaction. */
async function writeTalks(
  { sheets }: PackDb,
  gen: string,
  talks: readonly Talk[],
  batch: number,
  written: OnWritten,
): Promise<void> {
  const rows = toSheets(gen, talks);
  const step = Math.max(1, Math.floor(batch / sheetSize));
  for (let at = 0; at < rows.length; at += step) {
    await sheets.bulkPut(rows.slice(at, at + step));
    written(Math.min(talks.length, (at + step) * sheetSize), talks.length);
  }
}

/** What the names of a pack were found in. */
export async function writeNamed(
  db: PackDb,
  gen: string,
  found: NamedTalks,
  batch: number,
): Promise<NonNullable<ImportedGen['named']>> {
  const rows = [...found].map(([id, value]) => ({ gen, id, value }));
  for (let at = 0; at < rows.length; at += batch)
    await db.named.bulkPut(rows.slice(at, at + batch));
  return { gen, talks: rows.length };
}

const lines: readonly BlobId[] = ['index', 'small', 'full'];

/** Each line of the index in a row of its own: none is read where another is enough. */
export async function writeIndex(db: PackDb, gen: string, text: string): Promise<void> {
  const rows = text.split('\n').map((value, at) => {
    const id: BlobId = lines[at] ?? `titles/${at - lines.length}`;
    return { gen, id, value };
  });
  await db.blobs.bulkPut(rows);
}

/** Removes every generation but these. */
export async function sweepBut(db: PackDb, gens: ReadonlySet<string>): Promise<void> {
  for (const table of rowTablesOf(db)) {
    await table
      .where('gen')
      .noneOf([...gens])
      .delete();
  }
}

/** The generations that a pointer names. */
export const gensOf = (active: Active): readonly string[] => [
  active.gen,
  active.index ?? active.gen,
  ...importsOf(active).flatMap(gensOfImport),
];

/** Whether every row is there that the pointer counts on. */
export async function isIntact(db: PackDb, active: Active): Promise<boolean> {
  const { gen, index = gen } = active;
  const whole = await Promise.all([
    countOf(db, 'sheets', gen).then((count) => count === sheetCount(active.talks)),
    ...(['events', 'projects', 'packs'] as const).map(
      async (table) => (await countOf(db, table, gen)) === active[table],
    ),
    // Counted, for it may be of many megabytes.
    db.blobs
      .where('[gen+id]')
      .equals([index, 'index'])
      .count()
      .then((found) => found === 1),
    ...importsOf(active).map((each) => isWhole(db, each)),
  ]);
  return whole.every(Boolean);
}

/** Whether an imported pack has all its rows. */
export async function isWhole(db: PackDb, imported: ImportedGen): Promise<boolean> {
  const { gen, talks, links, named } = imported;
  const counts = await Promise.all([
    ...['sheets', 'links', 'packs'].map((table) => countOf(db, table, gen)),
    named ? countOf(db, 'named', named.gen) : 0,
  ]);
  return counts.join() === [sheetCount(talks), links, 1, named?.talks ?? 0].join();
}

const countOf = (db: PackDb, table: string, gen: string): Promise<number> =>
  db.table(table).where('gen').equals(gen).count();

/** What ships, as a list shows it. */
export function bundledInfos({ packs, talks, events }: Bundle): readonly PackInfo[] {
  const eventOf = new Map(talks.map((talk) => [talk.pack, talk.event]));
  const counts = new Map<string, number>();
  for (const { pack } of talks) counts.set(pack, (counts.get(pack) ?? 0) + 1);
  return packs.flatMap((pack) => {
    const event = events.find(({ id }) => id === eventOf.get(pack.id));
    if (!event) return [];
    return {
      ...pack,
      event,
      origin: { kind: 'bundled' as const, name: '', url: null },
      holds: 'talks' as const,
      talks: counts.get(pack.id) ?? 0,
      importedAt: null,
      names: { count: 0, on: false },
    };
  });
}
