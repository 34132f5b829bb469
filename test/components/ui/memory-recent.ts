import type { RecentPort } from '../../../components/ui/recent-port.ts';
import { changeRecent, readRecent, withQuery } from '../../../data/settings/recent-searches.ts';

/** Recent searches that are kept nowhere, the newest last in the arguments. */
export function memoryRecent(queries: readonly string[] = [], isPrivate = false): RecentPort {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  for (const query of queries) changeRecent(storage, withQuery(query));
  return {
    read: () => readRecent(storage),
    change: (change) => changeRecent(storage, change),
    isPrivate: async () => isPrivate,
    watch: () => undefined,
  };
}
