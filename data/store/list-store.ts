import type { TalkId } from '../model/ids.ts';
import type { ListRule } from '../model/reading-list.ts';
import type { SavedTalk } from '../model/saved-talk.ts';
import { follower } from './follow.ts';
import type { Mirror } from './mirror.ts';
import type { LastImport, ListNote } from './notes.ts';
import { readRules, reconcile, snapshotOf, type ListPlace } from './reconcile.ts';
import { witnessAfter, type Restored, type Witness } from './witness.ts';

/** Rows and notes to write, rows to remove, and what to tell the caller about it. */
export type Plan<T> = {
  readonly put?: readonly SavedTalk[];
  /** For good, without a trash. */
  readonly remove?: readonly TalkId[];
  readonly rules?: readonly ListRule[];
  readonly lastImport?: LastImport | null;
  readonly answer: T;
};

/** What a plan over the whole list sees. */
export type AllKept = {
  readonly rows: ReadonlyMap<TalkId, SavedTalk>;
  readonly rules: readonly ListRule[];
  readonly lastImport: LastImport | null;
};

export type ListStore = {
  /** The removed ones too. */
  all(): Promise<readonly SavedTalk[]>;
  among(ids: readonly TalkId[]): Promise<ReadonlyMap<TalkId, SavedTalk>>;
  rules(): Promise<readonly ListRule[]>;
  /**
   * Reads the rows and writes what the plan says, in one transaction. It answers only when that is
   * on the disk, and rejects when it is not. A plan touches none but the rows asked for.
   */
  change<T>(
    ids: readonly TalkId[],
    plan: (current: ReadonlyMap<TalkId, SavedTalk>) => Plan<T>,
  ): Promise<T>;
  /** The same over the whole list. */
  changeAll<T>(plan: (current: AllKept) => Plan<T>): Promise<T>;
  /** When and how the list was brought back, if ever. */
  restored(): Promise<Restored | null>;
};

export type ListParts = ListPlace & { readonly mirror: Mirror };

const unread: unique symbol = Symbol('unread');

/** The opened list, set right from its mirror if need be. `settled`: the mirror has caught up. */
export type OpenedList = ListStore & { settled(): Promise<void>; close(): void };

/** Opens the database and compares it with the mirror. Rejects if it does not open. */
export async function openList(parts: ListParts): Promise<OpenedList> {
  const { db, mirror } = parts;
  await db.open();
  const copy = await mirror.read().catch((): typeof unread => unread);
  if (copy !== unread) await reconcile(parts, copy);
  let compared = copy !== unread;
  const copying = follower(async () => {
    // A mirror that has not been read yet may be all that is left: never write over it unseen.
    if (!compared) await reconcile(parts, await mirror.read());
    compared = true;
    const snapshot = await snapshotOf(db);
    if (snapshot.rev > 0) await mirror.write(snapshot);
  });
  copying.changed();
  const inOne = async <T>(work: () => Promise<Done<T>>): Promise<T> => {
    const { answer, written } = await db.transaction('rw', db.saved, db.meta, work);
    if (written) copying.changed();
    return answer;
  };
  return {
    all: () => db.saved.toArray(),
    among: async (ids) => known(await db.saved.bulkGet([...ids])),
    rules: () => readRules(db),
    change: (ids, plan) =>
      inOne(async () => {
        const current = known(await db.saved.bulkGet([...ids]));
        return apply(parts, current, plan(current));
      }),
    changeAll: (plan) =>
      inOne(async () => {
        const rows = known(await db.saved.toArray());
        const [rules, lastImport] = await db.meta.bulkGet(['rules', 'import']);
        return apply(parts, rows, plan({ rows, ...notesOf(rules, lastImport) }));
      }),
    restored: async () => {
      const note = await db.meta.get('restored');
      return note?.key === 'restored' ? note : null;
    },
    settled: copying.settled,
    close: () => db.close(),
  };
}

type Done<T> = { readonly answer: T; readonly written: boolean };

async function apply<T>(
  { db, random }: ListParts,
  current: ReadonlyMap<TalkId, SavedTalk>,
  { put = [], remove = [], rules, lastImport, answer }: Plan<T>,
): Promise<Done<T>> {
  if (lastImport === null) await db.meta.delete('import');
  else if (lastImport !== undefined) await db.meta.put(lastImport);
  if (put.length === 0 && remove.length === 0 && !rules) return { answer, written: false };
  const gone = [...put.map(({ id }) => id), ...remove].flatMap((id) => current.get(id) ?? []);
  const witness = (await db.meta.get('witness')) as Witness | undefined;
  await db.saved.bulkPut([...put]);
  await db.saved.bulkDelete([...remove]);
  if (rules) await db.meta.put({ key: 'rules', rules });
  await db.meta.put(witnessAfter(witness ?? newborn(random()), gone, put));
  return { answer, written: true };
}

const notesOf = (
  rules: ListNote | undefined,
  lastImport: ListNote | undefined,
): Omit<AllKept, 'rows'> => ({
  rules: rules?.key === 'rules' ? rules.rules : [],
  lastImport: lastImport?.key === 'import' ? lastImport : null,
});

const newborn = (birth: string): Witness => ({
  key: 'witness',
  birth,
  rev: 0,
  count: 0,
  checksum: 0,
});

const known = (rows: readonly (SavedTalk | undefined)[]): ReadonlyMap<TalkId, SavedTalk> =>
  new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
