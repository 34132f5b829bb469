import { createContext, type RefObject } from 'preact';
import { useCallback, useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../ui/text.ts';
import type { Entry } from './place-history.ts';

/** Takes the heading of what is shown, as soon as it is there, and what the tab is to be called. */
type Arrive = (heading: HTMLElement, title: string) => void;

const Arrival = createContext<Arrive>(() => undefined);

export const ArrivalProvider = Arrival.Provider;

/**
 * Names the tab, and brings the focus to the heading of what the reader has gone to. Whoever types
 * in the search goes on typing; whoever goes back finds the row that was left (see `VirtualList`).
 */
export function useArrival(
  { place, id }: Entry,
  input: RefObject<HTMLInputElement | null>,
): Arrive {
  const seen = useRef(new Set<string>());
  const awaited = useRef<string | null>(null);
  if (!seen.current.has(id)) {
    const first = seen.current.size === 0;
    seen.current.add(id);
    awaited.current = first || document.activeElement === input.current ? null : id;
  }
  useLayoutEffect(() => {
    if (place.kind === 'search' && seen.current.size === 1) input.current?.focus();
  }, []);
  return useCallback(
    (heading, title) => {
      document.title = `${title} – ${t('extName')}`;
      if (awaited.current !== id) return;
      awaited.current = null;
      heading.focus({ preventScroll: true });
    },
    [id],
  );
}

/** For a heading: tells the page that the reader has arrived at it. */
export function useHeading(title: string): RefObject<HTMLHeadingElement | null> {
  const arrive = useContext(Arrival);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (heading.current) arrive(heading.current, title);
  }, [arrive, title]);
  return heading;
}
