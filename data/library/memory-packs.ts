import type { Bundle } from '../model/pack.ts';
import { lineOf } from '../search/index-file.ts';
import { bundledInfos } from '../store/pack-gens.ts';
import type { Packs } from '../store/pack-store.ts';

/** The bundled packs without a database: slower to begin with, but nothing can take them away. */
export function memoryPacks(bundle: Bundle, index: string): Packs {
  const pick = <Value extends { readonly id: Id }, Id>(values: readonly Value[]) => {
    const known = new Map(values.map((value) => [value.id, value]));
    return async (ids: readonly Id[]) => ids.flatMap((id) => known.get(id) ?? []);
  };
  return {
    version: async () => bundle.version,
    index: async () => lineOf(index, 0),
    smallIndex: async () => lineOf(index, 1),
    fullIndex: async () => lineOf(index, 2),
    titles: async () => [],
    talks: pick(bundle.talks),
    events: pick(bundle.events),
    projects: pick(bundle.projects),
    list: async () => bundledInfos(bundle),
  };
}
