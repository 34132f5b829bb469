/** One for all: a live range costs the page something at each of its changes. */
const scratch = new Range();

/** One box a line, top to bottom; none when nothing is drawn. */
export function lineBoxes(range: StaticRange): DOMRect[] {
  const lines: DOMRect[] = [];
  scratch.setStart(range.startContainer, range.startOffset);
  scratch.setEnd(range.endContainer, range.endOffset);
  for (const { x, y, right, width, height } of scratch.getClientRects()) {
    const last = lines.at(-1);
    if (!width || !height) continue;
    if (last && y < last.y + last.height / 2) {
      const right_ = Math.max(last.right, right);
      last.x = Math.min(last.x, x);
      last.width = right_ - last.x;
    } else lines.push(new DOMRect(x, y, width, height));
  }
  scratch.setStart(document, 0);
  scratch.collapse(true);
  return lines;
}
