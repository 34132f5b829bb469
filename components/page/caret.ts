import type { Entry } from './entry.ts';
import { getBoundingClientRect, isElement, topmostAt, up } from '../dom/nodes.ts';

const stepPx = 32;

/**
 * The mark whose letters are drawn under a point of the viewport. Never `highlightsFromPoint`, which
 * takes 44 ms among 12,000 ranges; this takes 0.03-0.4 ms.
 */
export function entryAt(
  roots: Iterable<ShadowRoot>,
  entriesIn: (node: Node) => Iterable<Entry>,
  x: number,
  y: number,
): Entry | null {
  const { offsetNode: node, offset } =
    document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] }) ?? {};
  if (!node) return null;
  // The caret snaps to the nearest letter, wherever the point is, and to either side of it.
  const isNear = ({ range }: Entry): boolean =>
    (range.startContainer !== node || range.startOffset <= offset!) &&
    (range.endContainer !== node || range.endOffset >= offset!);
  const isUnder = ({ left, right, top, bottom }: DOMRect): boolean =>
    x >= left && x <= right && y >= top && y <= bottom;
  for (const entry of entriesIn(node))
    if (isNear(entry) && entry.lineBoxes().some(isUnder)) return entry;
  return null;
}

/** The parts of the page down the middle of the view; each not much higher than the view. */
export function* inView(): Iterable<Node> {
  for (let y = stepPx / 2; y < innerHeight; y += stepPx) {
    let part: Node | null = null;
    for (let at: Node | null = topmostAt(innerWidth / 2, y); at; at = up(at)) {
      if (!isElement(at)) continue;
      const { height, bottom } = getBoundingClientRect.call(at);
      if (height > 1.5 * innerHeight) break;
      y = Math.max(y, bottom - stepPx);
      part = at;
    }
    if (part) yield part;
  }
}
