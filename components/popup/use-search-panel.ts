import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ViewName } from './ports.ts';

/** The way from the list to the search box, which takes no focus until it is shown. */
export function useSearchPanel(view: ViewName, onView: (view: ViewName) => void): () => void {
  const going = useRef(false);
  useLayoutEffect(() => {
    if (view !== 'search' || !going.current) return;
    going.current = false;
    document.querySelector<HTMLElement>('#panel-search input')?.focus();
  }, [view]);
  return () => {
    going.current = true;
    onView('search');
  };
}
