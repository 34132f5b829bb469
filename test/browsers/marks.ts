import type { DrivenPage } from './driver.ts';
import { until } from './until.ts';

/**
 * The marked words of a page and of its same-origin frames, in the order of the document. A page's
 * scripts see the highlights of an extension, and so can this.
 */
export const readMarks = (page: DrivenPage): Promise<readonly string[]> => page.evaluate(listMarks);

export const waitForMarks = (
  page: DrivenPage,
  enough: (marks: readonly string[]) => boolean = (marks) => marks.length > 0,
) =>
  until('marks in the page', async () => {
    const marks = await readMarks(page);
    return enough(marks) ? marks : null;
  });

/** `[Kyverno, 3]`, most frequent first. */
export function counted(marks: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]);
}

/** Runs in the page. */
function listMarks(): readonly string[] {
  const windows: Window[] = [window];
  const collect = (from: Window) => {
    for (const frame of Array.from(from.frames as unknown as ArrayLike<Window>)) {
      try {
        if (!frame.document.body) continue;
      } catch {
        continue;
      }
      windows.push(frame);
      collect(frame);
    }
  };
  collect(window);
  const ranges = windows.flatMap((from) => {
    const registry = (from as Window & typeof globalThis).CSS.highlights;
    return [...registry]
      .filter(([name]) => name.startsWith('hallway'))
      .flatMap(([, highlight]) => [...highlight]);
  });
  const places = new Map<Node, Set<number>>();
  const fresh = ranges.filter((range) => {
    const starts = places.get(range.startContainer) ?? new Set();
    places.set(range.startContainer, starts);
    if (starts.has(range.startOffset)) return false;
    starts.add(range.startOffset);
    return range.startContainer.isConnected;
  });
  fresh.sort((one, other) => {
    if (one.startContainer === other.startContainer) return one.startOffset - other.startOffset;
    const order = one.startContainer.compareDocumentPosition(other.startContainer);
    return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  return fresh.map((range) => {
    const live = range.startContainer.ownerDocument!.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString().replace(/\s+/g, ' ');
  });
}
