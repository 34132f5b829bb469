import type { Subscription } from '../model/subscription.ts';
import { isAddress, originPattern, readAddress } from '../net/address.ts';
import { fetchFile } from '../net/fetch-file.ts';
import { subscriptionService, type SubscriptionService } from '../subscriptions/service.ts';
import { sha256 } from '../subscriptions/sha256.ts';
import type { PackStore } from '../store/pack-store.ts';
import type { SubscriptionStore } from '../store/subscription-store.ts';

/** The part of the browser's API that is needed. */
export type SubscriptionApi = {
  readonly permissions: {
    contains(wanted: { origins: string[] }): Promise<boolean>;
    remove(given: { origins: string[] }): Promise<boolean>;
  };
  readonly alarms: {
    get(name: string): Promise<object | undefined>;
    create(name: string, when: { periodInMinutes: number }): unknown;
    clear(name: string): Promise<boolean>;
  };
};

export type SubscriptionSetting = {
  readonly kept: SubscriptionStore;
  readonly packs: PackStore;
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  readonly api: SubscriptionApi;
  /** To be told after each change of the packs. */
  readonly packsChanged: () => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Name of the alarm at which due subscriptions are asked. */
export const subscriptionAlarm = 'subscriptions';
/** How often to look which are due; each of them is asked once a day. In minutes. */
const periodInMinutes = 60;

/** Subscriptions as the background keeps them. */
export function librarySubscriptions(setting: SubscriptionSetting): SubscriptionService {
  const { kept, packs, alone, now, api, packsChanged } = setting;
  return subscriptionService({
    kept,
    now,
    fetchFile: (address, validators) => fetchFile(address, validators),
    allowed: (address) => api.permissions.contains({ origins: [originPattern(address)] }),
    release: async (address) => releaseOrigin(address, await kept.all(), api),
    // A new one each time: it keeps the files that it has read. Imported when it is needed, since the
    // readers of all formats would make each start of the background longer by half.
    desk: async () => (await import('./desk/pack-desk.ts')).packDesk({ packs, alone, now }),
    stored: packsChanged,
    digest: sha256,
    async wake(on) {
      if (!on) await api.alarms.clear(subscriptionAlarm);
      else if (!(await api.alarms.get(subscriptionAlarm))) {
        api.alarms.create(subscriptionAlarm, { periodInMinutes });
      }
    },
  });
}

/** A permission lives no longer than what it was given for. */
async function releaseOrigin(
  ended: string,
  left: readonly Subscription[],
  { permissions }: SubscriptionApi,
): Promise<void> {
  const originOf = (text: string) => {
    const address = readAddress(text);
    return isAddress(address) ? originPattern(address) : null;
  };
  const origin = originOf(ended);
  if (origin === null || left.some(({ address }) => originOf(address) === origin)) return;
  await permissions.remove({ origins: [origin] }).catch(() => false);
}
