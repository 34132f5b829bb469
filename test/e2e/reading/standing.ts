import type { Box, DrivenPage } from '../../browsers/driver.ts';
import { waitForMarks } from '../../browsers/marks.ts';
import { cardIn, noCardIn, standingCard } from '../../browsers/surfaces.ts';
import { pause } from '../../browsers/until.ts';
import { hoverWord, wordBox } from '../../browsers/words.ts';
import type { Bench } from '../bench.ts';

/** A page with this in its body, once Kyverno is marked in it. */
export async function pageWith(bench: Bench, html: string, style = ''): Promise<DrivenPage> {
  const page = await bench.open('/static.html');
  await page.evaluate(
    ([html, style]) => {
      document.body.innerHTML = html!;
      document.documentElement.style.cssText = style!;
    },
    [html, style],
  );
  await waitForMarks(page, (found) => found.length === 1 && found[0] === 'Kyverno');
  return page;
}

/** The places of a card that the pointer has opened, of its word, and of what is seen of the page. */
export async function hovered(
  page: DrivenPage,
): Promise<{ readonly card: Box; readonly word: Box; readonly view: Box }> {
  await hoverWord(page, 'Kyverno');
  await cardIn(page, 'Kyverno');
  const card = await standingCard(page);
  const view = await page.evaluate(() => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }));
  return { card, word: await wordBox(page, 'Kyverno'), view };
}

export const isInside = (card: Box, view: Box) =>
  card.x >= 0 &&
  card.y >= 0 &&
  card.x + card.width <= view.width &&
  card.y + card.height <= view.height;

/** Between card and word; less than nothing where one covers the other. */
export const gap = (card: Box, word: Box) =>
  Math.max(card.y - (word.y + word.height), word.y - (card.y + card.height));

/** The page of all kinds of mentions, once it is marked. */
export async function markedPage(bench: Bench, path = '/static.html'): Promise<DrivenPage> {
  const page = await bench.open(path);
  await waitForMarks(page, (found) => found.length >= 2);
  return page;
}

/** WCAG 1.4.13: the card of Kyverno can be hovered, stays meanwhile, and goes without a move. */
export async function staysUntilEscape(page: DrivenPage): Promise<void> {
  const { card, word } = await hovered(page);
  const x = Math.max(word.x, card.x) + 10;
  const down = card.y > word.y;
  const [from, to] = down
    ? [word.y + word.height, card.y + 30]
    : [word.y, card.y + card.height - 30];
  for (let y = from; down ? y < to : y > to; y += down ? 4 : -4) await page.moveTo(x, y);
  // Longer than any of its timers.
  await pause(2_000);
  await cardIn(page, 'Kyverno');
  await page.press('Escape');
  await noCardIn(page);
  await pause(600);
  await noCardIn(page);
}
