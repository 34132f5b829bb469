import type { SavedTalk } from '../model/saved-talk.ts';
import { openList } from './list-store.ts';
import { mirrorIn } from './mirror.ts';
import { packStore, type PackStore } from './pack-store.ts';
import { reopening, type ReopeningList } from './reopening.ts';
import { mirrorDb, packDb, userDb } from './schema.ts';
import { databaseSlots, fileSlots } from './slots.ts';
import { subscriptionStore, type SubscriptionStore } from './subscription-store.ts';

export type BrowserPacks = {
  readonly packs: PackStore;
  readonly subscriptions: SubscriptionStore;
  /** Runs the work while no other context of the extension is in such work. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
};

export type BrowserStores = BrowserPacks & {
  readonly list: ReopeningList;
  /** The reading list's mirror, or nothing. */
  readonly lastCopy: () => Promise<readonly SavedTalk[]>;
};

const random = () => crypto.randomUUID();

/** The packs in this browser, opened at first use: for the background and the import worker. */
export function openPacks(): BrowserPacks {
  const db = packDb();
  return {
    packs: packStore(db, random),
    subscriptions: subscriptionStore(db),
    // Elsewhere the one background is alone anyway.
    alone: (work) =>
      'locks' in navigator ? navigator.locks.request('hallway-import', work) : work(),
  };
}

/** The stores in this browser, opened at first use. Only the background calls this. */
export function openBrowserStores(now: () => number): BrowserStores {
  const mirror = mirrorIn([
    fileSlots(() => navigator.storage.getDirectory()),
    databaseSlots(mirrorDb()),
  ]);
  return {
    ...openPacks(),
    list: reopening(() => openList({ db: userDb(), mirror, now, random }), now),
    lastCopy: async () => (await mirror.read().catch(() => null))?.rows ?? [],
  };
}
