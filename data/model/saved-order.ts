import type { SavedTalk } from './saved-talk.ts';

const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
const last = digits.length;
/** The last moment that a `Date` can tell, in milliseconds: 11 digits of base 36. */
const end = 8_640_000_000_000_000;

/**
 * Place of a talk that was never moved by hand: newest first. It needs no look at other rows, so
 * two browsers whose lists are merged agree on it. The id keeps two saves of one moment apart.
 */
export const orderAtTop = ({ savedAt, id }: Pick<SavedTalk, 'savedAt' | 'id'>): string =>
  (end - Math.min(savedAt, end)).toString(36).padStart(11, '0') + tail(id);

/** Four digits of an id; never ends in 0, for nothing would go between `a` and `a0`. */
function tail(id: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1)
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return `${(hash % 36 ** 3).toString(36).padStart(3, '0')}i`;
}

/** A place between two others; null stands for the top or the end of the list. */
export function orderBetween(above: string | null, below: string | null): string {
  const low = above ?? '';
  const high = below !== null && below > low ? below : null;
  let shared = '';
  for (let at = 0; ; at += 1) {
    const from = digitAt(low, at, 0);
    const to = high?.startsWith(shared) ? digitAt(high, at, 0) : last;
    if (to - from > 1) return shared + digits[(from + to) >> 1];
    shared += digits[from];
  }
}

const digitAt = (key: string, at: number, missing: number): number =>
  at < key.length ? digits.indexOf(key[at]!) : missing;

/** By the reader's own order. */
export const byOrder = (
  a: Pick<SavedTalk, 'order' | 'id'>,
  b: Pick<SavedTalk, 'order' | 'id'>,
): number => (a.order === b.order ? compare(a.id, b.id) : compare(a.order, b.order));

const compare = (a: string, b: string): number => (a < b ? -1 : 1);
