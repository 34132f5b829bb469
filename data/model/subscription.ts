import type { ImportChoice, ImportFile } from './pack-import.ts';

/** Why an address is never read. */
export type AddressTrouble =
  | 'no-address'
  | 'not-https'
  | 'credentials'
  | 'port'
  /** Numbers in place of a name: where they lead cannot be told from outside. */
  | 'number'
  /** A name of this machine or of a network at home or at work. */
  | 'private';

/** Why there is nothing new from an address although there might be. */
export type CheckTrouble =
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  | 'moved'
  | 'status'
  /** The person has taken the permission for the site back. */
  | 'not-allowed'
  /** What came is no pack and no schedule. */
  | 'refused'
  /** It is about another event than the one that the person has looked at. */
  | 'other-event'
  /** A later version of the pack is here already. */
  | 'older'
  /** It brings project names that the person has not looked at. */
  | 'new-names'
  | 'store';

/** What came of asking an address. After a failure the talks are the last good ones. */
export type CheckResult =
  | {
      readonly kind: 'new';
      readonly added: number;
      readonly changed: number;
      readonly removed: number;
    }
  | { readonly kind: 'same' }
  | { readonly kind: 'failed'; readonly why: CheckTrouble; readonly detail: string };

/** An address that is asked for its talks again and again, at most daily. */
export type Subscription = {
  /** Normalised https; names the subscription. */
  readonly address: string;
  /** As the person has confirmed it; later files are taken in the same way. */
  readonly choice: ImportChoice;
  /** Name of the event, to be shown. */
  readonly name: string;
  /** Ids of the project names that the pack brought when the person looked at it. */
  readonly names: readonly string[];
  /** What the last good answer said of itself. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** SHA-256 of the last good file, in hexadecimal. */
  readonly digest: string | null;
  /** Milliseconds since 1970. */
  readonly added: number;
  /** When it was asked last, whatever came of it. */
  readonly checked: number;
  readonly last: CheckResult;
};

/** What is known of the file that the person has looked at when it becomes a subscription. */
export type NewSubscription = Pick<
  Subscription,
  'address' | 'choice' | 'name' | 'names' | 'etag' | 'lastModified' | 'digest'
>;

/** The addresses that a person has added. There is none until then, and nothing is asked. */
export type Subscriptions = {
  /** By name. */
  subscriptions(): Promise<readonly Subscription[]>;
  /** Adding an address again replaces what was known of it. */
  subscribe(subscription: NewSubscription): Promise<readonly Subscription[]>;
  /** Its talks stay; only nobody asks for new ones. */
  unsubscribe(address: string): Promise<readonly Subscription[]>;
  /** Asks this address now. Null: there is no such subscription. */
  checkNow(address: string): Promise<Subscription | null>;
};

/** What an address has brought, for the person to look at. */
export type ReadFile = Pick<Subscription, 'etag' | 'lastModified' | 'digest'> & {
  /** Its origin has the address. */
  readonly file: ImportFile;
};

/** `no-schedule`: the page has no export of a kind that we know; the detail is its site. */
export type ReadTrouble = AddressTrouble | CheckTrouble | 'no-schedule';

export type AddressRead =
  | { readonly ok: true; readonly read: ReadFile }
  | { readonly ok: false; readonly why: ReadTrouble; readonly detail: string };

/** Reads from other sites for a person who has just asked for it. */
export type AddressReader = {
  /**
   * Asks for leave to read from the address's site, and then reads it. Browsers ask the person only
   * in answer to a click: so call it in one, and before anything is awaited.
   */
  readAddress(text: string): Promise<AddressRead>;
  /** The export of the schedule on this page, from the same site. */
  readSchedule(page: string): Promise<AddressRead>;
};
