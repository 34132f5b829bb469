import { memoryPacks } from '../../../data/library/memory-packs.ts';
import { fullTerms, type Shelf } from '../../../data/library/shelf.ts';
import type { TalkId } from '../../../data/model/ids.ts';
import type { Bundle } from '../../../data/model/pack.ts';
import type { ListRule } from '../../../data/model/reading-list.ts';
import type { SavedTalk } from '../../../data/model/saved-talk.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { openIndex } from '../../../data/search/open-index.ts';
import type { ListStore, Plan } from '../../../data/store/list-store.ts';
import type { LastImport } from '../../../data/store/notes.ts';

/** A list that forgets everything, without a database. */
export function memoryList(saved: readonly SavedTalk[] = []): ListStore {
  const rows = new Map<TalkId, SavedTalk>(saved.map((row) => [row.id, row]));
  let rules: readonly ListRule[] = [];
  let lastImport: LastImport | null = null;
  const apply = <T>(plan: Plan<T>): T => {
    for (const row of plan.put ?? []) rows.set(row.id, row);
    for (const id of plan.remove ?? []) rows.delete(id);
    rules = plan.rules ?? rules;
    if (plan.lastImport !== undefined) lastImport = plan.lastImport;
    return plan.answer;
  };
  const among = (ids: readonly TalkId[]) => new Map([...rows].filter(([id]) => ids.includes(id)));
  return {
    all: async () => [...rows.values()],
    among: async (ids) => among(ids),
    rules: async () => rules,
    change: async (ids, plan) => apply(plan(among(ids))),
    changeAll: async (plan) => apply(plan({ rows: new Map(rows), rules, lastImport })),
    restored: async () => null,
  };
}

/** The packs of a bundle with their index, in memory. */
export function aShelf(bundle: Bundle): Shelf {
  const packs = memoryPacks(bundle, '');
  const index = openIndex(buildIndex(bundle))!;
  return { packs, index, full: fullTerms(packs, index) };
}
