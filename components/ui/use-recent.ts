import { useEffect, useRef, useState } from 'preact/hooks';
import { withoutQueries, withQuery } from '../../data/settings/recent-searches.ts';
import type { RecentPort } from './recent-port.ts';

export type RecentSearches = {
  readonly queries: readonly string[];
  /** A talk of this search was opened or saved. Nothing is kept of searches that led nowhere. */
  readonly used: (query: string) => void;
  readonly clear: () => void;
};

/** What was searched for lately, in whichever page. */
export function useRecent(port: RecentPort): RecentSearches {
  const [recent, setRecent] = useState(() => port.read());
  // Known before it is needed: the click that opens a talk may close the popup.
  const isPrivate = useRef(true);
  useEffect(() => {
    const gone = new AbortController();
    port.watch(() => setRecent(port.read()), gone.signal);
    const ask = async () => {
      isPrivate.current = await port.isPrivate();
    };
    void ask().catch(() => null);
    return () => gone.abort();
  }, [port]);
  return {
    queries: recent.queries,
    used: (query) => {
      if (!isPrivate.current) setRecent(port.change(withQuery(query)));
    },
    clear: () => setRecent(port.change(withoutQueries)),
  };
}
