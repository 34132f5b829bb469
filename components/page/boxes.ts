/** One for all: a live range costs the page something at each of its changes. */
const scratch = new Range();

function rectsOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): DOMRect[] {
  scratch.setStart(startContainer, startOffset);
  scratch.setEnd(endContainer, endOffset);
  const rects = [...scratch.getClientRects()].filter(({ width, height }) => width && height);
  scratch.setStart(document, 0);
  scratch.collapse(true);
  return rects;
}

/** One box a line, top to bottom; none when nothing is drawn. */
export function linesOf(range: StaticRange): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of rectsOf(range)) {
    const last = lines.at(-1);
    // Parts of one line overlap in height by more than half of the lower one.
    const overlap = last && Math.min(last.bottom, rect.bottom) - Math.max(last.top, rect.top);
    if (overlap && overlap > Math.min(last.height, rect.height) / 2)
      lines[lines.length - 1] = around(last, rect);
    else lines.push(rect);
  }
  return lines;
}

/** Whether the letters are drawn under a point of the viewport. */
export const isDrawn = (range: StaticRange, x: number, y: number): boolean =>
  rectsOf(range).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );

function around(a: DOMRect, b: DOMRect): DOMRect {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  const [right, bottom] = [Math.max(a.right, b.right), Math.max(a.bottom, b.bottom)];
  return new DOMRect(left, top, right - left, bottom - top);
}
