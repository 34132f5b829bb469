import type { Entry } from './entry.ts';
import { createPainting, mostMarks } from './painting.ts';

/** From twice this on new marks are painted in the next frame, then after twice as long each time: Chromium looks at all of them each time. */
const firstWaitMs = 8;

/** The marks of a page: what is shown, by the text that it stands in. */
export type Marks = ReturnType<typeof createMarks>;

export function createMarks() {
  /** Firefox throws when a content script iterates a Highlight: hence the set. */
  const shown = new Set<Entry>();
  const byText = new Map<Node, Entry[]>();
  const roots = new Set<ShadowRoot>();
  const painting = createPainting(roots);
  const unpainted = new Set<Entry>();
  let isHover = false;
  let wait = firstWaitMs;

  const repaint = () => {
    painting.clear();
    unpainted.clear();
    if (!isHover) for (const { range } of shown) painting.add(range);
  };
  const flush = () => {
    if (shown.size > 0) painting.begin();
    for (const entry of unpainted) if (shown.has(entry)) painting.add(entry.range);
    unpainted.clear();
  };
  const textsOf = (entry: Entry, change: (others: Entry[]) => Entry[]) => {
    for (const node of entry.nodes) {
      const now = change(byText.get(node) ?? []);
      if (now.length > 0) byText.set(node, now);
      else byText.delete(node);
    }
  };
  return {
    shown,
    /** Shadow roots that are marked too. */
    roots,
    setCurrent: painting.setCurrent,
    in: (node: Node): Iterable<Entry> => byText.get(node) ?? [],
    show(entry: Entry) {
      if (shown.has(entry) || shown.size >= mostMarks) return;
      shown.add(entry);
      textsOf(entry, (others) => [...others, entry]);
      // Before a frame, so that nothing that is asked in between makes the browser look at them.
      if (isHover) return;
      if (unpainted.size === 0) setTimeout(requestAnimationFrame, (wait *= 2), flush);
      unpainted.add(entry);
    },
    hide(entry: Entry) {
      if (!shown.delete(entry)) return;
      painting.delete(entry.range);
      textsOf(entry, (others) => others.filter((other) => other !== entry));
    },
    /** Whether only the mark under the pointer is painted. */
    hover(isOnly: boolean) {
      if (isOnly === isHover) return;
      isHover = isOnly;
      repaint();
    },
    point(entry: Entry | null) {
      if (!isHover) return;
      repaint();
      if (entry) painting.add(entry.range);
    },
    /** Puts back what the page has taken away, and lets go of what has left it. */
    keep() {
      wait = firstWaitMs;
      flush();
      if (!isHover && painting.size() < shown.size) repaint();
      painting.keep(shown.size > 0);
      for (const root of roots) if (!root.isConnected) roots.delete(root);
    },
    remove() {
      shown.clear();
      painting.end();
    },
  };
}
