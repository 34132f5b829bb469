import type { Library } from '../model/library.ts';
import type { ListReader } from '../store/list-reader.ts';
import type { Packs } from '../store/pack-store.ts';
import type { Assets } from './assets.ts';
import { listMarks } from './list-marks.ts';
import { searchPart } from './search-part.ts';
import { shelves } from './shelf.ts';
import { talkRows } from './talk-rows.ts';

type Parts = {
  readonly packs: Packs;
  readonly assets: Assets;
  readonly list: ListReader;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** The search in a worker of a page: the small index at once, the full one right behind it. */
export function workerSearch({ packs, assets, list, now }: Parts) {
  const shelf = shelves(packs, assets);
  const { search } = searchPart({
    shelf,
    rows: async (ids) => talkRows(await shelf(), list, ids),
    marks: async () => listMarks(await list.all().catch(() => [])),
    now,
  });
  const readAhead = async () => void (await (await shelf()).full.wait());
  return { search: search as Library['search'], open: async () => void (await shelf()), readAhead };
}
