import { useEffect } from 'preact/hooks';

/** `/` anywhere but in a field, and Ctrl+K (on a Mac: Command) everywhere, lead to the search. */
export function useSearchKeys(focusSearch: () => void): void {
  useEffect(() => {
    const gone = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      focusSearch();
    };
    addEventListener('keydown', onKeyDown, { signal: gone.signal });
    return () => gone.abort();
  }, [focusSearch]);
}

function isSearchKey(event: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey, target } = event;
  if (event.isComposing || altKey) return false;
  if (key.toLowerCase() === 'k') return ctrlKey !== metaKey;
  return key === '/' && !ctrlKey && !metaKey && !isField(target);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox])'));
