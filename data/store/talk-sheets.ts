import type { TalkId } from '../model/ids.ts';
import type { Talk } from '../model/talk.ts';
import type { Row, RowTable } from './rows.ts';

/**
 * Talks lie in sheets, some together in one row as JSON text, and the id tells the sheet. A browser
 * takes as long for a row of sixteen talks as for one: 20,000 talks as rows of their own took 2.4 s
 * to write in Chromium, in sheets 0.2 s. A larger sheet would cost the card, which reads four talks.
 */
export const sheetSize = 16;

export type SheetTable = RowTable<number, string>;

/** How many rows so many talks have. */
export const sheetCount = (talks: number): number => Math.ceil(talks / sheetSize);

/** The rows of a generation. */
export function toSheets(gen: string, talks: readonly Talk[]): readonly Row<number, string>[] {
  const count = sheetCount(talks.length);
  const sheets = Array.from({ length: count }, (): Talk[] => []);
  for (const talk of talks) sheets[sheetOf(talk.id, count)]!.push(talk);
  return sheets.map((sheet, id) => ({ gen, id, value: JSON.stringify(sheet) }));
}

/** Talks of these ids in a generation of so many talks, those that are there. */
export async function talksIn(
  table: SheetTable,
  gen: string,
  talks: number,
  ids: readonly TalkId[],
): Promise<readonly Talk[]> {
  if (ids.length === 0 || talks === 0) return [];
  const wanted = new Set(ids);
  const sheets = new Set(ids.map((id) => sheetOf(id, sheetCount(talks))));
  const rows = await table.bulkGet([...sheets].map((sheet) => [gen, sheet]));
  return rows.flatMap((row) => (row ? read(row).filter(({ id }) => wanted.has(id)) : []));
}

/** Every talk of a generation. */
export const allTalksIn = async (table: SheetTable, gen: string): Promise<readonly Talk[]> =>
  (await table.where('gen').equals(gen).toArray()).flatMap(read);

const read = ({ value }: Row<number, string>): readonly Talk[] =>
  JSON.parse(value) as readonly Talk[];

/** Must stay the same: what is stored is found by it (FNV-1a). */
function sheetOf(id: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % count;
}
