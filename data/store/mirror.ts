import type { ListRule } from '../model/reading-list.ts';
import type { SavedTalk } from '../model/saved-talk.ts';
import { upgradeSaved, type OldSaved } from '../reading-list/upgrade.ts';
import { agrees, checksumOf, type Witness } from './witness.ts';

/** The whole reading list at one revision. */
export type Snapshot = Pick<Witness, 'birth' | 'rev' | 'count' | 'checksum'> & {
  readonly rows: readonly SavedTalk[];
  readonly rules: readonly ListRule[];
};

/** Two places for a text, outside the database that they are a copy of. */
export type Slots = {
  /** Null if nothing was ever written there. */
  read(slot: 0 | 1): Promise<string | null>;
  write(slot: 0 | 1, text: string): Promise<void>;
};

export type Mirror = {
  /** The latest whole copy, or null. Rejects only if nowhere can be read. */
  read(): Promise<Snapshot | null>;
  write(snapshot: Snapshot): Promise<void>;
};

/** A mirror in the first of some places that works; reading looks into all of them. */
export function mirrorIn(places: readonly Slots[]): Mirror {
  return {
    async read() {
      const reads = await Promise.allSettled(places.map(latest));
      const done = reads.filter((read) => read.status === 'fulfilled');
      if (done.length === 0) throw new Error('no place for the mirror can be read');
      return newest(done.map(({ value }) => value));
    },
    async write(snapshot) {
      for (const place of places) {
        try {
          await place.write(await oldSlot(place), JSON.stringify(snapshot));
          return;
        } catch {
          // The next place is tried.
        }
      }
      throw new Error('no place for the mirror can be written');
    },
  };
}

const latest = async (place: Slots): Promise<Snapshot | null> =>
  newest([parse(await place.read(0)), parse(await place.read(1))]);

const newest = (snapshots: readonly (Snapshot | null)[]): Snapshot | null =>
  snapshots.reduce((best, next) => (!best || (next && next.rev > best.rev) ? next : best), null);

/** Never the one that holds the latest whole copy: a torn write must leave that alone. */
async function oldSlot(place: Slots): Promise<0 | 1> {
  const [first, second] = [parse(await place.read(0)), parse(await place.read(1))];
  return newest([first, second]) === first && first !== null ? 1 : 0;
}

/** A snapshot as whichever version of the extension wrote it. */
type OldSnapshot = Omit<Snapshot, 'rows' | 'rules'> & {
  readonly rows: readonly OldSaved[];
  readonly rules?: readonly ListRule[];
};

/** A snapshot that is whole, in the form of this version; else null. */
function parse(text: string | null): Snapshot | null {
  if (text === null) return null;
  try {
    const read = JSON.parse(text) as OldSnapshot;
    const whole = Array.isArray(read.rows) && Number.isInteger(read.rev) && agrees(read, read.rows);
    if (!whole) return null;
    const rows = read.rows.map(upgradeSaved);
    return { ...read, rows, checksum: checksumOf(rows), rules: read.rules ?? [] };
  } catch {
    return null;
  }
}
