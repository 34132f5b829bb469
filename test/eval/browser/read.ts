import type { DrivenPage } from '../../browsers/driver.ts';
import { pause } from '../../browsers/until.ts';

/** The letters of a page, and the stretches of them that are marked. */
export type ReadMarks = {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
};

/** Waits until the marks have not changed for as long as that, and reads them. */
export async function settledMarks(page: DrivenPage, quiet: number): Promise<ReadMarks> {
  let last = '';
  let since = Date.now();
  for (;;) {
    const now = await page.evaluate(countMarks);
    if (now !== last) [last, since] = [now, Date.now()];
    if (Date.now() - since > quiet) return page.evaluate(listMarks);
    await pause(60);
  }
}

/** Runs in the page. */
const countMarks = () =>
  [...CSS.highlights].map(([name, { size }]) => `${name} ${size}`).join() + document.readyState;

/** Runs in the page. */
function listMarks(): ReadMarks {
  const starts = new Map<Node, number>();
  let text = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (/^(script|style|template|noscript)$/i.test(node.parentElement?.localName ?? '')) continue;
    starts.set(node, text.length);
    text += node.data;
  }
  const marks = [...CSS.highlights]
    .filter(([name]) => name.startsWith('hallway-mark'))
    .flatMap(([, highlight]) => [...highlight])
    .map(
      ({ startContainer, startOffset, endContainer, endOffset }) =>
        [starts.get(startContainer)! + startOffset, starts.get(endContainer)! + endOffset] as const,
    )
    .sort((one, other) => one[0] - other[0]);
  return { text, marks };
}
