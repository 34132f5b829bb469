import { useEffect, useRef } from 'preact/hooks';

/**
 * What was pressed goes away with its job or its file, and the focus with it: it goes on to the next
 * file, else to where the next one comes in. `changes` is whatever may have taken it away.
 */
export function useFocusKept(...changes: readonly unknown[]) {
  const view = useRef<HTMLDivElement>(null);
  const had = useRef(false);
  useEffect(() => {
    const gone = new AbortController();
    const note = ({ target }: Event) =>
      (had.current = view.current?.contains(target as Node) ?? false);
    document.addEventListener('focusin', note, { signal: gone.signal });
    return () => gone.abort();
  }, []);
  useEffect(() => {
    if (!had.current || document.activeElement !== document.body) return;
    const next = view.current?.querySelector<HTMLElement>('.pack-preview h2, .pack-refused h2');
    (next ?? view.current?.querySelector<HTMLElement>('#packs-add'))?.focus();
  }, changes);
  return view;
}
