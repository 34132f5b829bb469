import { parentOf, topmostAt } from '../dom/nodes.ts';
import { nearestBox, type Box, type Point } from './geometry.ts';
import type { Mark } from './mark-source.ts';

/** The line box that a card stands beside, for as long as it can be seen. */
export type Anchor = {
  readonly mark: Mark;
  /** The element that the words are painted in. */
  readonly under: Element | null;
  readonly rtl: boolean;
  /** Where the line box is now; null when it has left the page or is out of sight. */
  box(): Box | null;
};

export function anchorTo(mark: Mark, point: Point | null, host: () => Element | null): Anchor {
  const boxes = mark.lineBoxes();
  const line = Math.max(0, boxes.indexOf(nearestBox(boxes, point)!));
  let under = boxes[line] ? elementAt(boxes[line], host()) : null;
  return {
    mark,
    under,
    rtl: under !== null && getComputedStyle(under).direction === 'rtl',
    box() {
      const now = mark.lineBoxes();
      const box = now[Math.min(line, now.length - 1)];
      if (!box || !isIn(box, viewOf())) return null;
      const top = elementAt(box, host());
      // A framework may have put a new element in its place.
      if (!under?.isConnected) under = top;
      // Something else is painted there: a scrolled container cuts it, a sticky header covers it.
      return !top || top === host() || !under || under === top || isInside(top, under) ? box : null;
    },
  };
}

/** What can be seen of the page, in the coordinates of `getClientRects`; a pinched page has less. */
export function viewOf(): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport!;
  return { left, top, right: left + width, bottom: top + height };
}

const isIn = (box: Box, view: Box) =>
  box.bottom > view.top && box.top < view.bottom && box.right > view.left && box.left < view.right;

/** What is painted in the middle of a box, leaving out our own host. */
const elementAt = ({ left, top, right, bottom }: Box, host: Element | null): Element | null =>
  topmostAt((left + right) / 2, (top + bottom) / 2, host);

function isInside(element: Element, ancestor: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}
