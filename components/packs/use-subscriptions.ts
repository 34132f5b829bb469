import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ImportChoice, ImportPreview } from '../../data/model/pack-import.ts';
import type {
  NewSubscription,
  ReadFile,
  Subscription,
  Subscriptions,
} from '../../data/model/subscription.ts';

export type SubscriptionList = {
  /** Null until they are known. */
  readonly all: readonly Subscription[] | null;
  /** An address that is being asked now. */
  readonly busy: string | null;
  readonly check: (address: string) => Promise<void>;
  readonly end: (address: string) => Promise<void>;
  /** Makes subscriptions of those of the stored files that were read for one. */
  readonly begin: (read: ReadFile, preview: ImportPreview, choice: ImportChoice) => Promise<void>;
};

/** The subscriptions as the background has them, asked anew after each change. */
export function useSubscriptions(port: Subscriptions): SubscriptionList {
  const [all, setAll] = useState<readonly Subscription[] | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const load = useCallback(async () => setAll(await port.subscriptions()), [port]);
  useEffect(() => void load().catch(() => setAll([])), [load]);
  return {
    all,
    busy,
    async check(address) {
      setBusy(address);
      await port.checkNow(address).catch(() => null);
      setBusy(null);
      await load();
    },
    end: async (address) => setAll(await port.unsubscribe(address)),
    begin: async (read, preview, choice) =>
      setAll(await port.subscribe(subscriptionOf(read, preview, choice))),
  };
}

function subscriptionOf(
  { file, ...marks }: ReadFile,
  preview: ImportPreview,
  choice: ImportChoice,
): NewSubscription {
  return {
    ...marks,
    address: file.origin.url ?? '',
    choice,
    name: choice.as === 'talks' ? choice.event.name : (preview.updates?.event.name ?? choice.event),
    names: preview.ownNames.map(({ id }) => id),
  };
}
