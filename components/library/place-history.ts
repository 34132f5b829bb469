import { hashOf, readPlace, type Place } from './place.ts';

/** A place, and the entry of the browser's history that it stands in. */
export type Entry = { readonly place: Place; readonly id: string };

export type PlaceHistory = {
  readonly current: () => Entry;
  /** A new entry: Back leads to the place before. */
  readonly go: (place: Place) => void;
  /** The same entry, for what changes with every key. */
  readonly replace: (place: Place) => void;
};

let made = 0;
/** Unique over reloads too: what was remembered of an entry outlives the page. */
const newId = () => `${Date.now().toString(36)}-${(made += 1)}`;

/**
 * Places as entries of the browser's history. Links in the page are plain links to a hash, so that
 * they can be opened in a new tab and copied: the browser itself makes their entries.
 */
export function placeHistory(
  sections: readonly string[],
  onChange: (entry: Entry) => void,
  signal: AbortSignal,
): PlaceHistory {
  history.scrollRestoration = 'manual';
  let hash = location.hash;
  let entry = readEntry(sections);
  const take = () => {
    const next = readEntry(sections);
    if (next.id === entry.id && location.hash === hash) return;
    hash = location.hash;
    entry = next;
    onChange(entry);
  };
  addEventListener('popstate', take, { signal });
  addEventListener('hashchange', take, { signal });
  const put = (place: Place, id: string, how: 'pushState' | 'replaceState') => {
    history[how]({ entry: id }, '', hashOf(place));
    hash = location.hash;
    entry = { place, id };
    onChange(entry);
  };
  return {
    current: () => entry,
    go: (place) => put(place, newId(), 'pushState'),
    replace: (place) => put(place, entry.id, 'replaceState'),
  };
}

/** An entry that the browser has made has no id yet. */
function readEntry(sections: readonly string[]): Entry {
  const state = history.state as { readonly entry?: unknown } | null;
  const id = typeof state?.entry === 'string' ? state.entry : newId();
  if (id !== state?.entry) history.replaceState({ entry: id }, '');
  return { place: readPlace(location.hash, sections), id };
}
