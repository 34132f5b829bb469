import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PageView } from './ports.ts';

/** Text that is selected in the page when the popup opens is searched, unless something is typed. */
export function useSelection(
  page: PageView | null,
  untouched: boolean,
  type: (query: string) => void,
  input: RefObject<HTMLInputElement | null>,
): void {
  const asked = useRef(false);
  useEffect(() => {
    if (page === null || asked.current) return;
    asked.current = true;
    const selection = page.kind === 'page' ? oneLine(page.status.selection ?? '') : '';
    if (selection === '' || !untouched) return;
    type(selection);
    // Whoever wants something else types over it.
    requestAnimationFrame(() => input.current?.select());
  }, [page]);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
