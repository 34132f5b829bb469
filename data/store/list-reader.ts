import { Dexie } from 'dexie';
import type { TalkId } from '../model/ids.ts';
import type { SavedTalk } from '../model/saved-talk.ts';

export type ListReader = {
  all(): Promise<readonly SavedTalk[]>;
  among(ids: readonly TalkId[]): Promise<ReadonlyMap<TalkId, SavedTalk>>;
};

/**
 * The reading list for reading alone, beside the background that writes it: it opens the database as
 * it is, of whatever version, and never makes or mends one. Rejects if there is none.
 */
export function listReader(): ListReader {
  const rows = async () => {
    const db = new Dexie('user', { autoOpen: false });
    try {
      await db.open();
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  };
  let opened: Promise<Dexie> | null = null;
  const table = async () => {
    opened ??= rows();
    const db = await opened.catch((error: unknown) => {
      opened = null;
      throw error;
    });
    // Whoever removes or upgrades the database closes it for us.
    if (db.isOpen()) return db.table<SavedTalk, TalkId>('saved');
    opened = null;
    throw new Error('the reading list was closed');
  };
  return {
    all: async () => (await table()).toArray(),
    among: async (ids) => {
      const found = await (await table()).bulkGet([...ids]);
      return new Map(found.flatMap((row) => (row ? [[row.id, row] as const] : [])));
    },
  };
}
