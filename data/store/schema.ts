import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { EventId, PackId, ProjectId, TalkId } from '../model/ids.ts';
import type { PackInfo } from '../model/pack-info.ts';
import type { Project } from '../model/project.ts';
import type { SavedTalk } from '../model/saved-talk.ts';
import type { Subscription } from '../model/subscription.ts';
import type { ConferenceEvent, Talk, TalkLink } from '../model/talk.ts';
import type { ListNote } from './notes.ts';
import type { Active, BlobId, Former, RowTable } from './rows.ts';
import { upgradeRows } from './upgrade-rows.ts';
import { upgradeTalks } from './upgrade-talks.ts';

/** Where databases are opened; tests bring their own. */
export type Engine = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>;

export type UserDb = Dexie & {
  readonly saved: Table<SavedTalk, TalkId>;
  readonly meta: Table<ListNote, string>;
};

export type PackDb = Dexie & {
  /** Some talks in a row, see `talk-sheets`. */
  readonly sheets: RowTable<number, string>;
  readonly events: RowTable<EventId, ConferenceEvent>;
  readonly projects: RowTable<ProjectId, Project>;
  /** Links that a pack adds to talks of others. */
  readonly links: RowTable<TalkId, readonly TalkLink[]>;
  /** Projects that the names of a pack add to talks of others. */
  readonly named: RowTable<TalkId, Talk['projects']>;
  readonly packs: RowTable<PackId, PackInfo>;
  /** What `buildIndex` made, by its lines. `known`: by what the next import finds its talks again. */
  readonly blobs: RowTable<BlobId, string>;
  readonly meta: Table<Active | Former, string>;
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
  // Minute reached, tags, place by hand and trash of each saved talk.
  db.version(2).upgrade((change) => upgradeRows(change.table('saved'), change.table('meta')));
  return db as UserDb;
}

/** Copy of the reading list where the browser has no private file system. */
export function mirrorDb(engine: Engine = {}): MirrorDb {
  const db = strict('user-mirror', engine);
  db.version(1).stores({ slots: 'slot' });
  return db as MirrorDb;
}

/** What ships with the extension, and what was imported; none of it is the person's own. */
export function packDb(engine: Engine = {}): PackDb {
  const db = new Dexie('packs', { ...engine, autoOpen: false });
  db.version(1).stores({
    talks: '[gen+id], gen',
    events: '[gen+id], gen',
    projects: '[gen+id], gen',
    blobs: '[gen+id], gen',
    meta: 'key',
  });
  db.version(2).stores({ links: '[gen+id], gen', packs: '[gen+id], gen' });
  db.version(3).stores({ subscriptions: 'address' });
  db.version(4).stores({ sheets: '[gen+id], gen', named: '[gen+id], gen' }).upgrade(upgradeTalks);
  db.version(5).stores({ talks: null });
  return db as PackDb;
}

const strict = (name: string, engine: Engine) =>
  new Dexie(name, { ...engine, autoOpen: false, chromeTransactionDurability: 'strict' });
