import { fold } from '../text/search-words.ts';

/** What was searched for, the newest first, and whether it is kept at all. */
export type Recent = { readonly on: boolean; readonly queries: readonly string[] };

/** The part of the page's `localStorage` that is needed: scripts in web pages cannot read that. */
export type RecentStorage = {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
};

/** In `localStorage`. */
export const recentKey = 'recent-searches';
const most = 8;
const longest = 200;
const nothing: Recent = { on: true, queries: [] };

/** What is kept; nothing where it cannot be read. */
export function readRecent(storage: Pick<RecentStorage, 'getItem'>): Recent {
  try {
    const stored = JSON.parse(storage.getItem(recentKey) ?? '{}') as Partial<Recent> | null;
    if (stored?.on === false) return { on: false, queries: [] };
    const queries = Array.isArray(stored?.queries) ? (stored.queries as readonly unknown[]) : [];
    return {
      on: true,
      queries: queries.filter((query) => typeof query === 'string').slice(0, most),
    };
  } catch {
    return nothing;
  }
}

/** Keeps the change and answers what is kept then. Where nothing can be stored, nothing is kept. */
export function changeRecent(storage: RecentStorage, change: (recent: Recent) => Recent): Recent {
  try {
    storage.setItem(recentKey, JSON.stringify(change(readRecent(storage))));
  } catch {
    // A full or a closed storage is no reason to stop a search.
  }
  return readRecent(storage);
}

/** A search was of use; a change for `changeRecent`. */
export const withQuery =
  (query: string) =>
  (recent: Recent): Recent => {
    const text = query.replace(/\s+/g, ' ').trim().slice(0, longest);
    if (!recent.on || text === '') return recent;
    const others = recent.queries.filter((other) => fold(other) !== fold(text));
    return { ...recent, queries: [text, ...others].slice(0, most) };
  };

/** Forgets what was kept; a change for `changeRecent`. */
export const withoutQueries = (recent: Recent): Recent => ({ ...recent, queries: [] });

/** Switches it on or off, which forgets what was kept; a change for `changeRecent`. */
export const switchRecent =
  (on: boolean) =>
  (recent: Recent): Recent => ({ on, queries: on ? recent.queries : [] });
