import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { EventId, ProjectId, TalkId } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { SavedTalk } from '../model/saved-talk.ts';
import type { Subscription } from '../model/subscription.ts';
import type { ConferenceEvent, Talk } from '../model/talk.ts';
import type { Restored, Witness } from './witness.ts';

/** Where databases are opened; tests bring their own. */
export type Engine = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>;

export type UserDb = Dexie & {
  readonly saved: Table<SavedTalk, TalkId>;
  readonly meta: Table<Witness | Restored, string>;
};

/** A row of one import; it is not seen before the pointer names its generation. */
export type Row<Id, Value> = { readonly gen: string; readonly id: Id; readonly value: Value };
export type RowTable<Id, Value> = Table<Row<Id, Value>, [gen: string, id: Id]>;

/** The pointer: which generation is read, and how many rows it must have. */
export type Active = {
  readonly key: 'active';
  readonly gen: string;
  /** The bundle's. */
  readonly version: string;
  readonly talks: number;
  readonly events: number;
  readonly projects: number;
};

export type PackDb = Dexie & {
  readonly talks: RowTable<TalkId, Talk>;
  readonly events: RowTable<EventId, ConferenceEvent>;
  readonly projects: RowTable<ProjectId, Project>;
  /** The search index, as `buildIndex` made it. */
  readonly blobs: RowTable<'index', string>;
  readonly meta: Table<Active, string>;
  /** What the person has subscribed to; nothing that an import writes or sweeps. */
  readonly subscriptions: Table<Subscription, string>;
};

export type MirrorDb = Dexie & {
  readonly slots: Table<{ readonly slot: number; readonly text: string }, number>;
};

// Versions are only ever added below, never changed: a profile may come from any of them.

/** The reading list. Small, and every write is on the disk before it counts as done. */
export function userDb(engine: Engine = {}): UserDb {
  const db = strict('user', engine);
  db.version(1).stores({ saved: 'id', meta: 'key' });
  return db as UserDb;
}

/** Copy of the reading list where the browser has no private file system. */
export function mirrorDb(engine: Engine = {}): MirrorDb {
  const db = strict('user-mirror', engine);
  db.version(1).stores({ slots: 'slot' });
  return db as MirrorDb;
}

/** What ships with the extension; can be made again at any time. */
export function packDb(engine: Engine = {}): PackDb {
  const db = new Dexie('packs', { ...engine, autoOpen: false });
  db.version(1).stores({
    talks: '[gen+id], gen',
    events: '[gen+id], gen',
    projects: '[gen+id], gen',
    blobs: '[gen+id], gen',
    meta: 'key',
  });
  db.version(3).stores({ subscriptions: 'address' });
  return db as PackDb;
}

const strict = (name: string, engine: Engine) =>
  new Dexie(name, { ...engine, autoOpen: false, chromeTransactionDurability: 'strict' });
