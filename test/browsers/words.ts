import type { Box, DrivenPage } from './driver.ts';
import { pause } from './until.ts';

/** Where a word stands on the screen, scrolled into view; `nth` counts from 0 in document order. */
export async function wordBox(page: DrivenPage, text: string, nth = 0): Promise<Box> {
  const box = await page.evaluate(findWord, { text, nth });
  if (!box) throw new Error(`The page has no "${text}" (number ${nth + 1}) in its text.`);
  return box;
}

/** Brings the pointer to it and lets it rest there, as a reader does. */
export async function hoverWord(page: DrivenPage, text: string, nth = 0): Promise<void> {
  const { x, y, width, height } = await wordBox(page, text, nth);
  for (const step of [-6, -3, 0, 1]) {
    await page.moveTo(x + width / 2 + step, y + height / 2);
    await pause(25);
  }
}

export async function clickWord(page: DrivenPage, text: string, nth = 0): Promise<void> {
  const { x, y, width, height } = await wordBox(page, text, nth);
  await page.click(x + width / 2, y + height / 2);
}

export async function tapWord(page: DrivenPage, text: string, nth = 0): Promise<void> {
  const { x, y, width, height } = await wordBox(page, text, nth);
  await page.tap(x + width / 2, y + height / 2);
}

/** Runs in the page; goes into open shadow roots and same-origin frames. */
function findWord({ text, nth }: { text: string; nth: number }): Box | null {
  let left = nth;
  type Place = { range: Range; frames: readonly Element[] };
  const search = (root: Node, frames: readonly Element[]): Place | null => {
    for (const child of root.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        const data = (child as Text).data;
        for (let at = data.indexOf(text); at >= 0; at = data.indexOf(text, at + 1)) {
          const range = child.ownerDocument!.createRange();
          range.setStart(child, at);
          range.setEnd(child, at + text.length);
          if (range.getClientRects().length > 0 && left-- === 0) return { range, frames };
        }
        continue;
      }
      const element = child as HTMLIFrameElement;
      const inner = element.contentDocument ?? null;
      const found =
        (element.shadowRoot && search(element.shadowRoot, frames)) ??
        (inner && search(inner, [...frames, element])) ??
        search(element, frames);
      if (found) return found;
    }
    return null;
  };
  const found = search(document.documentElement, []);
  if (!found) return null;
  found.range.startContainer.parentElement!.scrollIntoView({
    block: 'center',
    behavior: 'instant',
  });
  const box = found.range.getClientRects()[0]!;
  let { x, y } = box;
  for (const frame of found.frames) {
    const outer = frame.getBoundingClientRect();
    x += outer.x + frame.clientLeft;
    y += outer.y + frame.clientTop;
  }
  return { x, y, width: box.width, height: box.height };
}
