import type { AddressRead, AddressReader, ReadTrouble } from '../model/subscription.ts';
import type { PackOrigin } from '../model/pack-info.ts';
import { isAddress, originPattern, readAddress, type Address } from '../net/address.ts';
import type { Fetched } from '../net/fetch-file.ts';
import { schedulePage } from '../text/schedule-page.ts';

export type ReaderParts = {
  readonly fetchFile: (address: Address) => Promise<Fetched>;
  /** Asks the person, if the browser thinks that they should be asked. */
  readonly request: (origin: string) => Promise<boolean>;
  /** SHA-256 in hexadecimal. */
  readonly digest: (bytes: Uint8Array) => Promise<string>;
};

/** Reads from other sites, each time for a click. */
export function addressReader({ fetchFile, request, digest }: ReaderParts): AddressReader {
  const read = async (address: Address, kind: PackOrigin['kind']): Promise<AddressRead> => {
    const fetched = await fetchFile(address);
    // Without marks to compare, "the same" would be the same as nothing.
    if (fetched.kind === 'same') return failed('status', '304');
    if (fetched.kind === 'failed') return failed(fetched.why, fetched.detail);
    const { bytes, validators } = fetched;
    const origin: PackOrigin = { kind, name: new URL(address).hostname, url: address };
    const file = { origin, content: bytes };
    return { ok: true, read: { ...validators, digest: await digest(bytes), file } };
  };
  return {
    async readAddress(text) {
      const address = readAddress(text);
      if (!isAddress(address)) return failed(address);
      const allowed = await request(originPattern(address)).catch(() => false);
      return allowed ? read(address, 'subscription') : failed('not-allowed');
    },
    async readSchedule(page) {
      let last: AddressRead = failed('no-schedule', hostOf(page));
      for (const text of schedulePage(page)?.exports ?? []) {
        const address = readAddress(text);
        if (!isAddress(address)) return failed(address);
        const answer = await read(address, 'page');
        if (answer.ok || answer.why !== 'status') return answer;
        last = answer.detail === '404' ? last : answer;
      }
      return last;
    },
  };
}

function hostOf(page: string): string {
  try {
    return new URL(page).hostname;
  } catch {
    return '';
  }
}

const failed = (why: ReadTrouble, detail = ''): AddressRead => ({ ok: false, why, detail });
