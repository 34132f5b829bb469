import type { SavedTalk } from '../model/saved-talk.ts';

/** What the reading list must look like, to tell "empty" from "lost". */
export type Witness = {
  readonly key: 'witness';
  /** Random, made with the first row: another one means that the store was begun anew. */
  readonly birth: string;
  /** Grows by one with each change. */
  readonly rev: number;
  readonly count: number;
  readonly checksum: number;
};

/** Note for the user that the list was lost and brought back. */
export type Restored = {
  readonly key: 'restored';
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly at: number;
};

/** The witness after some rows were replaced: no need to read the others. */
export function witnessAfter(
  witness: Witness,
  gone: readonly SavedTalk[],
  put: readonly SavedTalk[],
): Witness {
  return {
    ...witness,
    rev: witness.rev + 1,
    count: witness.count - gone.length + put.length,
    checksum: (witness.checksum - checksumOf(gone) + checksumOf(put)) >>> 0,
  };
}

/** Whether these are the rows that the witness saw. */
export const agrees = (
  witness: Pick<Witness, 'count' | 'checksum'>,
  rows: readonly object[],
): boolean => witness.count === rows.length && witness.checksum === checksumOf(rows);

/** 32 bits, the same in any order of rows: it finds damage, it does not stop a forger. */
export const checksumOf = (rows: readonly object[]): number =>
  rows.reduce((sum, row) => (sum + hash(JSON.stringify(sorted(row)))) >>> 0, 0);

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

/** Keys in order, whatever way the row has come. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}
