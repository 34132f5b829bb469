import type { Entry } from './entry.ts';
import { watchNear } from './near.ts';
import { createPainting } from './painting.ts';

/** More marks than 12,000 help nobody. */
const mostMarks = 12_000;
/**
 * From so many on only those near the view are painted: at every change of the page, of which the card
 * is one, Chromium makes all of them anew, 12,000 in 60 to 300 ms.
 */
const many = 500;
/**
 * So many are painted as they come, the rest when the pass ends or they come near: Firefox paints 100,000
 * cells anew in 40 ms, and would do little else meanwhile.
 */
const first = 100;

/** The marks of a page: what is shown, by the text that it stands in. */
export type Marks = ReturnType<typeof createMarks>;

/** `isHover`: whether only the mark under the pointer is painted. */
export function createMarks(isHover: () => boolean, signal: AbortSignal) {
  const shown = new Set<Entry>();
  const byText = new WeakMap<Node, Set<Entry>>();
  const roots = new Set<ShadowRoot>();
  const painting = createPainting();
  let pointed: Entry | null = null;
  let due = 0;

  const isPainted = (entry: Entry): boolean =>
    isHover() ? entry === pointed : shown.size < many || near.has(entry);
  const paint = () => {
    due = 0;
    // Those of a later start are not ours.
    if (signal.aborted) return;
    painting.set([...shown].filter(isPainted).map(({ range }) => range));
  };
  // Before a frame, so that nothing that is asked in between makes the browser look at them.
  const paintNext = () => {
    due ||= requestAnimationFrame(paint);
  };
  const near = watchNear(shown, many, paint, signal);
  return {
    shown,
    /** Shadow roots that are marked too. */
    roots,
    setCurrent: painting.setCurrent,
    in: (node: Node): Iterable<Entry> => byText.get(node) ?? [],
    show(entry: Entry) {
      if (shown.has(entry) || shown.size >= mostMarks) return;
      shown.add(entry);
      for (const node of entry.nodes) byText.set(node, (byText.get(node) ?? new Set()).add(entry));
      if (shown.size < first && isPainted(entry)) paintNext();
      near.add(entry);
    },
    hide(entry: Entry) {
      if (!shown.delete(entry)) return;
      for (const node of entry.nodes) byText.get(node)?.delete(entry);
      paintNext();
    },
    point(entry: Entry | null) {
      if (!isHover() || entry === pointed) return;
      pointed = entry;
      paint();
    },
    /** Puts back what the page has taken away, and forgets the roots that are gone. */
    keep() {
      paint();
      for (const root of roots) if (!root.isConnected) roots.delete(root);
    },
    remove() {
      shown.clear();
      painting.set([]);
      painting.setCurrent([]);
    },
  };
}
