import { parentOf, topmostAt } from '../dom/nodes.ts';
import { outOf } from './frames.ts';
import type { Box, Point } from './geometry.ts';
import type { Mark } from './mark-source.ts';

/** The line box that a card stands beside, for as long as it can be seen. */
export type Anchor = {
  /** Since `box` was asked: what the words are painted in, or the frame around it. */
  readonly under: Element | null;
  readonly rtl: boolean;
  /** Where the line box is now, for the outermost page; null when it has left the page or is out of sight. */
  box(): Box | null;
};

export function anchorTo(
  mark: Mark,
  point: Point | null,
  host: { readonly element: Element | null },
  frames: readonly HTMLElement[],
): Anchor {
  /** The line under the point; the first without one. */
  const line = point ? mark.lineBoxes().findIndex(({ bottom }) => point.y <= bottom) : 0;
  let own: Element | null = null;
  return {
    get under() {
      return frames.at(-1) ?? own;
    },
    get rtl() {
      return getComputedStyle(own!).direction === 'rtl';
    },
    box() {
      const now = mark.lineBoxes();
      let box = now[line] ?? now.at(-1);
      for (const frame of [null, ...frames]) {
        if (frame) box = outOf(box!, frame);
        const root = frame?.ownerDocument ?? document;
        if (!box || !isIn(box, viewOf(root))) return null;
        const x = (box.left + box.right) / 2;
        const top = topmostAt(x, (box.top + box.bottom) / 2, host.element, root);
        // A framework may have put a new element in its place.
        if (!own?.isConnected) own = top;
        // Something else is painted there: a scrolled container cuts it, a sticky header covers it.
        if (!isInside(top, frame ?? own)) return null;
      }
      return box!;
    },
  };
}

/** What can be seen of the page, in the coordinates of `getClientRects`; a pinched page has less. */
export function viewOf({ defaultView }: Document): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = defaultView!.visualViewport!;
  return { left, top, right: left + width, bottom: top + height };
}

const isIn = (box: Box, view: Box) =>
  box.bottom > view.top && box.top < view.bottom && box.right > view.left && box.left < view.right;

function isInside(element: Element | null, ancestor: Element | null): boolean {
  for (let at = element; at; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}
