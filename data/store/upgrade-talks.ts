import type { Table, Transaction } from 'dexie';
import type { Talk } from '../model/talk.ts';
import { importsOf, type Active, type Former, type Row } from './rows.ts';
import { toSheets } from './talk-sheets.ts';

/**
 * Puts talks that had a row each into sheets: those of every generation that a pointer names. One
 * that has lost a talk is left behind, so that it is missed and not taken for whole.
 */
export async function upgradeTalks(change: Transaction): Promise<void> {
  const old: Table<Row<string, Talk>> = change.table('talks');
  const notes = (await change.table('meta').toArray()) as (Active | Former)[];
  const actives = notes.map((note) => (note.key === 'former' ? note.active : note));
  const counts = new Map(
    actives.flatMap((active) =>
      [active, ...importsOf(active)].map(({ gen, talks }) => [gen, talks]),
    ),
  );
  for (const [gen, count] of counts) {
    const talks = (await old.where('gen').equals(gen).toArray()).map(({ value }) => value);
    if (talks.length === count) await change.table('sheets').bulkPut(toSheets(gen, talks));
  }
  await old.clear();
}
