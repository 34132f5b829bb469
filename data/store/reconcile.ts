import type { SavedTalk } from '../model/saved-talk.ts';
import type { Snapshot } from './mirror.ts';
import type { UserDb } from './schema.ts';
import { agrees, checksumOf, type Witness } from './witness.ts';

export type ListPlace = {
  readonly db: UserDb;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A text that was never there before. */
  readonly random: () => string;
};

/** The list as it stands in the database. */
export const snapshotOf = (db: UserDb): Promise<Snapshot> =>
  db.transaction('r', db.saved, db.meta, () => readAll(db));

async function readAll(db: UserDb): Promise<Snapshot> {
  const { birth, rev, count, checksum } = await readWitness(db);
  return { birth, rev, count, checksum, rows: await db.saved.toArray() };
}

const readWitness = async (db: UserDb): Promise<Witness> =>
  ((await db.meta.get('witness')) as Witness | undefined) ?? {
    key: 'witness',
    birth: '',
    rev: 0,
    count: 0,
    checksum: 0,
  };

/**
 * Compares the list with its mirror and brings back what was lost: a browser may replace a damaged
 * database by an empty one without a word, or forget writes that it had acknowledged.
 */
export function reconcile({ db, now, random }: ListPlace, copy: Snapshot | null): Promise<void> {
  return db.transaction('rw', db.saved, db.meta, async () => {
    const kept = await readAll(db);
    const right = rightRows(kept, copy);
    if (right === null) return;
    const witness: Witness = {
      key: 'witness',
      birth: copy?.birth || kept.birth || random(),
      rev: Math.max(kept.rev, copy?.rev ?? 0) + 1,
      count: right.length,
      checksum: checksumOf(right),
    };
    await db.saved.clear();
    await db.saved.bulkPut([...right]);
    await db.meta.bulkPut([witness, { key: 'restored', count: right.length, at: now() }]);
  });
}

/** The rows that there should be, or null if the database is right as it is. */
function rightRows(kept: Snapshot, copy: Snapshot | null): readonly SavedTalk[] | null {
  const sound = agrees(kept, kept.rows);
  if (copy === null) return sound ? null : kept.rows;
  const sameHistory = copy.birth === kept.birth;
  if (sound && sameHistory && copy.rev <= kept.rev) return null;
  if (sameHistory && copy.rev >= kept.rev) return copy.rows;
  return union(kept.rows, copy.rows);
}

/** Rather a removed talk too many than a saved one too few. */
function union(kept: readonly SavedTalk[], copied: readonly SavedTalk[]): readonly SavedTalk[] {
  const rows = new Map(copied.map((row) => [row.id, row]));
  for (const row of kept) {
    const other = rows.get(row.id);
    if (!other || row.changedAt >= other.changedAt) rows.set(row.id, row);
  }
  return [...rows.values()];
}
