import type { Subscription } from '../model/subscription.ts';
import type { PackDb } from './schema.ts';

export type SubscriptionStore = {
  /** By name. */
  all(): Promise<readonly Subscription[]>;
  get(address: string): Promise<Subscription | null>;
  put(subscription: Subscription): Promise<void>;
  /** Only if it is still there: an answer may come after the person has ended it. */
  update(subscription: Subscription): Promise<void>;
  remove(address: string): Promise<void>;
};

/** Subscriptions in the database of the packs; opened at first use. */
export function subscriptionStore(db: PackDb): SubscriptionStore {
  const table = async () => {
    if (!db.isOpen()) await db.open();
    return db.subscriptions;
  };
  return {
    all: async () => (await (await table()).toArray()).sort(byName),
    get: async (address) => (await (await table()).get(address)) ?? null,
    put: async (subscription) => void (await (await table()).put(subscription)),
    async update(subscription) {
      const subscriptions = await table();
      await db.transaction('rw', subscriptions, async () => {
        if (await subscriptions.get(subscription.address)) await subscriptions.put(subscription);
      });
    },
    remove: async (address) => (await table()).delete(address),
  };
}

const byName = (one: Subscription, other: Subscription): number =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
