import type { Library } from '../../data/model/library.ts';
import type { PackDesk } from '../../data/model/pack-import.ts';
import type { AddressReader, Subscriptions } from '../../data/model/subscription.ts';
import type { Toasts } from '../ui/use-toast.ts';

/** The desk of a worker; `cancel` ends it, and calls under way reject with a `Cancelled`. */
export type Desk = PackDesk & { cancel(): void };

/** Everything that the view of the packs needs from outside. */
export type PacksPorts = {
  readonly desk: Desk;
  readonly library: Pick<Library, 'listPacks' | 'packsChanged'>;
  readonly reader: AddressReader;
  readonly subscriptions: Subscriptions;
  /** A page whose schedule the person has asked for in the popup, or null. */
  readonly schedule: string | null;
  readonly toasts: Pick<Toasts, 'show'>;
  /** What is shown elsewhere may be out of date now. */
  readonly onChanged: () => void;
};
