import type { ImportChoice, ImportPreview, ImportRead, PackDesk } from '../model/pack-import.ts';
import type { CheckResult, CheckTrouble, Subscription } from '../model/subscription.ts';
import { isAddress, readAddress, type Address } from '../net/address.ts';
import type { Fetched, Validators } from '../net/fetch-file.ts';

type Desk = Pick<PackDesk, 'read' | 'look' | 'apply'>;

export type CheckParts = {
  readonly fetchFile: (address: Address, validators: Validators) => Promise<Fetched>;
  /** Whether the person still lets us ask this address's site. */
  readonly allowed: (address: Address) => Promise<boolean>;
  /** For one check. */
  readonly desk: () => Promise<Desk>;
  /** Something was stored. */
  readonly stored: () => Promise<void>;
  /** SHA-256 in hexadecimal. */
  readonly digest: (bytes: Uint8Array) => Promise<string>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/**
 * Asks the address and stores what is new, as the person once confirmed it. Answers the
 * subscription with the result; whatever fails, the talks stay the last good ones.
 */
export async function check(subscription: Subscription, parts: CheckParts): Promise<Subscription> {
  const checked = parts.now();
  const outcome = await ask(subscription, parts).catch((error: unknown) =>
    trouble('store', error instanceof Error ? error.message : String(error)),
  );
  return { ...subscription, ...outcome, checked };
}

type Outcome = Pick<Subscription, 'last'> &
  Partial<Pick<Subscription, 'etag' | 'lastModified' | 'digest'>>;

async function ask(subscription: Subscription, parts: CheckParts): Promise<Outcome> {
  // The rules may have become stricter since it was stored.
  const address = readAddress(subscription.address);
  if (!isAddress(address)) return trouble('not-allowed');
  if (!(await parts.allowed(address))) return trouble('not-allowed');
  const fetched = await parts.fetchFile(address, subscription);
  if (fetched.kind === 'failed') return trouble(fetched.why, fetched.detail);
  if (fetched.kind === 'same') return { last: { kind: 'same' } };
  const digest = await parts.digest(fetched.bytes);
  const seen = { ...fetched.validators, digest };
  if (digest === subscription.digest) return { ...seen, last: { kind: 'same' } };
  const last = await take(subscription, fetched.bytes, await parts.desk());
  if (last.kind === 'new') await parts.stored();
  // The marks of a file that was not taken would hide it the next time.
  return last.kind === 'failed' ? { last } : { ...seen, last };
}

async function take(
  { address, choice, names }: Subscription,
  content: Uint8Array,
  desk: Desk,
): Promise<CheckResult> {
  const origin = { kind: 'subscription', name: '', url: address } as const;
  const [read] = await desk.read([{ origin, content }], quietly);
  if (!read?.ok) return failure('refused', read ? `${read.where}: ${read.reason}` : '');
  if (!isSameEvent(read, choice)) return failure('other-event', eventNameIn(read));
  const known = new Set(names);
  const unseen = read.ownNames.find(({ id }) => !known.has(id));
  if (unseen) return failure('new-names', unseen.name);
  const wanted: ImportRead = await desk.look(read.id, choice);
  if (!wanted.ok) return failure('refused', `${wanted.where}: ${wanted.reason}`);
  if (wanted.laterVersion !== null) return failure('older', String(wanted.laterVersion));
  const change = await desk.apply(
    [{ id: wanted.id, choice: finalChoice(wanted, choice) }],
    quietly,
  );
  if (!change.ok) return failure('store', change.detail);
  const { added, changed, removed } = change;
  return { kind: 'new', added, changed, removed };
}

const quietly = () => {};

/** A pack brings its event itself; what a schedule does not say was answered by the person. */
function isSameEvent({ choice: found, fixed }: ImportPreview, choice: ImportChoice): boolean {
  if (!fixed || found.as !== 'talks' || choice.as !== 'talks') return true;
  return found.event.id === choice.event.id;
}

const eventNameIn = ({ choice }: ImportPreview): string =>
  choice.as === 'talks' ? choice.event.name : '';

/** Of recordings those that are sure, for nobody is there to look at the others. */
function finalChoice({ recordings }: ImportPreview, choice: ImportChoice): ImportChoice {
  if (choice.as === 'talks') return choice;
  const sure = (recordings?.proposals ?? []).filter((proposal) => proposal.sure);
  return { ...choice, accepted: sure.map(({ video }) => video) };
}

const failure = (why: CheckTrouble, detail = ''): CheckResult => ({ kind: 'failed', why, detail });
const trouble = (why: CheckTrouble, detail = ''): Outcome => ({ last: failure(why, detail) });
