import type { AddressTrouble } from '../model/subscription.ts';
import { safeHttpUrl } from '../text/safe-url.ts';

declare const brand: unique symbol;
/** An https address that may be read, normalised. Only `readAddress` makes one. */
export type Address = string & { readonly [brand]: 'Address' };

/** Names that the public Internet has not (RFC 6761, 6762, 8375, ICANN's `internal`), and usual ones. */
const privateEnds =
  /(^|\.)(localhost|local|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid|onion)$/;

/**
 * The gate for every address that a person gives us to read from: public https by name, without
 * credentials, on the usual port. What a name leads to cannot be seen here: names of public DNS may
 * still point into a private network, which is why answers are only ever taken as a file to import.
 */
export function readAddress(text: string): Address | AddressTrouble {
  // Calendars are often offered so; the server is the same.
  const trimmed = text.trim().replace(/^webcals?:\/\//i, 'https://');
  const url = parse(trimmed);
  if (url === null) return 'no-address';
  if (url.protocol !== 'https:') return 'not-https';
  if (url.username !== '' || url.password !== '') return 'credentials';
  if (url.port !== '') return 'port';
  const host = url.hostname.replace(/\.$/, '');
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return 'number';
  if (!host.includes('.') || privateEnds.test(host)) return 'private';
  url.hostname = host;
  url.hash = '';
  const safe = safeHttpUrl(url.href);
  return safe === null ? 'no-address' : (safe as Address);
}

export const isAddress = (read: Address | AddressTrouble): read is Address =>
  read.startsWith('https://');

/** The origin of an address as permissions name it: `https://example.org/*`. */
export const originPattern = (address: Address): string => `${new URL(address).origin}/*`;

function parse(text: string): URL | null {
  // A blank or control character inside is what only lenient parsers read over.
  if (/[\s\\\p{Cc}]/u.test(text)) return null;
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
