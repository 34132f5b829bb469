import type { NewSubscription, Subscription, Subscriptions } from '../model/subscription.ts';
import { isAddress, readAddress } from '../net/address.ts';
import { check, type CheckParts } from './check.ts';
import { dueAt } from './due.ts';

/** Where subscriptions are kept; data/store has it. */
export type Kept = {
  all(): Promise<readonly Subscription[]>;
  get(address: string): Promise<Subscription | null>;
  put(subscription: Subscription): Promise<void>;
  update(subscription: Subscription): Promise<void>;
  remove(address: string): Promise<void>;
};

export type ServiceParts = CheckParts & {
  readonly kept: Kept;
  /** Gives back what the person has allowed for this address, if nothing else needs it. */
  readonly release: (address: string) => Promise<void>;
  /** Wakes us to look for what is due, or does so no more. */
  readonly wake: (on: boolean) => Promise<void>;
};

export type SubscriptionService = Subscriptions & {
  /** Asks those whose turn it is, one after the other. */
  runDue(): Promise<void>;
  /** Wakes us if there is anything to be woken for: browsers forget it at times. */
  arrange(): Promise<void>;
};

/** All that is done about subscriptions, in the background. Without one it does nothing at all. */
export function subscriptionService(parts: ServiceParts): SubscriptionService {
  const { kept, now } = parts;
  const running = new Map<string, Promise<Subscription | null>>();

  const arrange = async () => {
    const all = await kept.all();
    await parts.wake(all.length > 0);
    return all;
  };
  const ask = async (address: string): Promise<Subscription | null> => {
    const subscription = await kept.get(address);
    if (subscription === null) return null;
    // First, so that a file that kills us is not asked for again at the next start.
    await kept.update({ ...subscription, checked: now() });
    const checked = await check(subscription, parts);
    await kept.update(checked);
    return checked;
  };
  /** A click while the same address is being asked waits for that answer. */
  const askOnce = (address: string): Promise<Subscription | null> => {
    const asking = running.get(address) ?? ask(address).finally(() => void running.delete(address));
    running.set(address, asking);
    return asking;
  };

  return {
    subscriptions: () => kept.all(),
    async subscribe(fresh) {
      const address = readAddress(fresh.address);
      if (!isAddress(address)) throw new Error(`${fresh.address}: ${address}`);
      await kept.put(begun({ ...fresh, address }, now()));
      return arrange();
    },
    async unsubscribe(address) {
      await kept.remove(address);
      await parts.release(address);
      return arrange();
    },
    checkNow: askOnce,
    async runDue() {
      for (const { address } of dueAt(await kept.all(), now())) await askOnce(address);
    },
    arrange: async () => void (await arrange()),
  };
}

/** The person has just looked at the file: nothing is newer. */
const begun = (fresh: NewSubscription, now: number): Subscription => ({
  ...fresh,
  added: now,
  checked: now,
  last: { kind: 'same' },
});
