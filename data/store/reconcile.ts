import type { ListRule } from '../model/reading-list.ts';
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

/** No function is awaited in between: deeper ones may let a transaction end too early. */
async function readAll(db: UserDb): Promise<Snapshot> {
  const rows = await db.saved.toArray();
  const [witness, rules] = await db.meta.bulkGet(['witness', 'rules']);
  const { birth, rev, count, checksum } = witness?.key === 'witness' ? witness : unborn;
  return { birth, rev, count, checksum, rows, rules: rules?.key === 'rules' ? rules.rules : [] };
}

const unborn = { birth: '', rev: 0, count: 0, checksum: 0 };

/** The lists by rule; none if there never were any. */
export async function readRules(db: UserDb): Promise<readonly ListRule[]> {
  const kept = await db.meta.get('rules');
  return kept?.key === 'rules' ? kept.rules : [];
}

/**
 * Compares the list with its mirror and brings back what was lost: a browser may replace a damaged
 * database by an empty one without a word, or forget writes that it had acknowledged.
 */
export function reconcile({ db, now, random }: ListPlace, copy: Snapshot | null): Promise<void> {
  return db.transaction('rw', db.saved, db.meta, async () => {
    const kept = await readAll(db);
    const right = rightList(kept, copy);
    if (right === null) return;
    const witness: Witness = {
      key: 'witness',
      birth: copy?.birth || kept.birth || random(),
      rev: Math.max(kept.rev, copy?.rev ?? 0) + 1,
      count: right.rows.length,
      checksum: checksumOf(right.rows),
    };
    await db.saved.clear();
    await db.saved.bulkPut([...right.rows]);
    await db.meta.bulkPut([
      witness,
      { key: 'restored', count: right.rows.length, at: now() },
      { key: 'rules', rules: right.rules },
    ]);
  });
}

/** The list that there should be, or null if the database is right as it is. */
function rightList(kept: Snapshot, copy: Snapshot | null): Pick<Snapshot, 'rows' | 'rules'> | null {
  const sound = agrees(kept, kept.rows);
  if (copy === null) return sound ? null : kept;
  const sameHistory = copy.birth === kept.birth;
  if (sound && sameHistory && copy.rev <= kept.rev) return null;
  if (sameHistory && copy.rev >= kept.rev) return copy;
  const rules = kept.rules.length > 0 ? kept.rules : copy.rules;
  return { rows: union(kept.rows, copy.rows), rules };
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
