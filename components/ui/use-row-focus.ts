import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Talk of the row that an element is in, or null. */
export const rowOf = (element: Element | null): string | null =>
  element?.closest<HTMLElement>('[data-talk]')?.dataset.talk ?? null;

/** Puts the focus on the title of a talk's row; nothing if there is no such row. */
export const focusRow = (root: Element | null, id: string | undefined): void =>
  titleOf(root, id)?.focus();

export const titleOf = (root: Element | null, id: string | undefined): HTMLElement | null =>
  [...(root?.querySelectorAll<HTMLElement>('[data-talk]') ?? [])]
    .find(({ dataset }) => dataset.talk === id)
    ?.querySelector<HTMLElement>('.talk-title') ?? null;

/**
 * Whatever takes the row with the focus away, or moves it: the focus stays with the talk, or goes to
 * the one that stood below it, else above it.
 */
export function useRowFocus(root: RefObject<HTMLElement | null>, ids: readonly string[]): void {
  const focused = useRef<string | null>(null);
  const before = useRef(ids);
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const onFocus = ({ target }: Event) => {
      if (root.current?.contains(target as Element)) focused.current = rowOf(target as Element);
    };
    // Whoever points elsewhere has left the row.
    const onPointer = ({ target }: Event) => {
      if (rowOf(target as Element) === null) focused.current = null;
    };
    addEventListener('focusin', onFocus, { signal });
    addEventListener('pointerdown', onPointer, { signal });
    return () => gone.abort();
  }, [root]);
  useLayoutEffect(() => {
    const id = focused.current;
    if (id !== null && document.activeElement === document.body)
      focusRow(root.current, heirOf(id, before.current, ids));
    before.current = ids;
  });
}

/** The talk itself if it is still there, else the nearest that is: those below it first. */
function heirOf(id: string, before: readonly string[], now: readonly string[]): string | undefined {
  const left = new Set(now);
  const at = before.indexOf(id);
  const order = [id, ...before.slice(at + 1), ...before.slice(0, Math.max(at, 0)).toReversed()];
  return order.find((one) => left.has(one));
}
