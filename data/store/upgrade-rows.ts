import type { Table } from 'dexie';
import type { SavedTalk } from '../model/saved-talk.ts';
import { upgradeSaved, type OldSaved } from '../reading-list/upgrade.ts';
import { agrees, checksumOf, type Witness } from './witness.ts';

/**
 * Brings the rows of the first version into the form of this one. The witness follows only where it
 * agreed with the rows: damage must stay visible, so that the mirror still sets it right.
 */
export async function upgradeRows(
  saved: Table<SavedTalk, string>,
  meta: Table<{ readonly key: string }, string>,
): Promise<void> {
  const rows: OldSaved[] = await saved.toArray();
  const upgraded = rows.map(upgradeSaved);
  await saved.bulkPut(upgraded);
  const witness = (await meta.get('witness')) as Witness | undefined;
  if (witness && agrees(witness, rows)) await meta.put(sealed(witness, upgraded));
}

/** The same revision with the count and checksum of these rows. */
const sealed = (witness: Witness, rows: readonly SavedTalk[]): Witness => ({
  ...witness,
  count: rows.length,
  checksum: checksumOf(rows),
});
