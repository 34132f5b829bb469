/** One for all: a live range costs the page something at each of its changes. */
const scratch = new Range();

/** One box a line, top to bottom; none when nothing is drawn. */
export function lineBoxes(range: StaticRange): DOMRect[] {
  scratch.setStart(range.startContainer, range.startOffset);
  scratch.setEnd(range.endContainer, range.endOffset);
  const lines: DOMRect[] = [];
  for (const rect of scratch.getClientRects()) {
    const last = lines.at(-1);
    if (!rect.width || !rect.height) continue;
    if (last && rect.y < last.y + last.height / 2) lines[lines.length - 1] = join(last, rect);
    else lines.push(rect);
  }
  scratch.setStart(document, 0);
  scratch.collapse(true);
  return lines;
}

function join(a: DOMRect, b: DOMRect): DOMRect {
  const x = Math.min(a.x, b.x);
  return new DOMRect(x, a.y, Math.max(a.right, b.right) - x, a.height);
}
