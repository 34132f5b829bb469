import { expect, test } from 'vitest';
import { clickNode, find, holds } from '../../browsers/ax.ts';
import type { DrivenPage } from '../../browsers/driver.ts';
import { waitForMarks } from '../../browsers/marks.ts';
import { cardIn, lookAtCard, noCardIn, standingCard } from '../../browsers/surfaces.ts';
import { pause, until } from '../../browsers/until.ts';
import { hoverWord, wordBox } from '../../browsers/words.ts';
import type { Bench } from '../bench.ts';

export function frames(bench: Bench): void {
  /** A scrolled frame in a scrolled frame in a scrolled box. */
  async function opened(): Promise<DrivenPage> {
    const page = await bench.open('/frames.html');
    await waitForMarks(page, (found) => found.includes('Kyverno'));
    await hoverWord(page, 'Kyverno');
    await cardIn(page, 'Kyverno');
    await standingCard(page);
    return page;
  }
  const inTop = (page: DrivenPage) =>
    page.evaluate(() => document.querySelector('html > [popover]') !== null);

  test('stands in the page around it, whole, beside the name; follows and closes with it', async () => {
    const page = await opened();
    expect(await inTop(page)).toBe(true);
    const [card, word] = [(await (await cardIn(page)).box())!, await wordBox(page, 'Kyverno')];
    expect(card.width).toBe(360);
    expect(card.height).toBeGreaterThan(200);
    expect(Math.abs(card.x - word.x)).toBeLessThan(2);
    expect(card.y - (word.y + word.height)).toBeGreaterThanOrEqual(0);
    expect(card.y - (word.y + word.height)).toBeLessThan(16);
    const scroll = (by: number) =>
      page.evaluate((by) => document.querySelector('div')!.scrollBy(0, by), by);
    await scroll(10);
    await until('the card to follow', async () => {
      const box = await (await cardIn(page)).box();
      return Math.abs(box!.y - (card.y - 10)) < 3 || null;
    });
    await scroll(300);
    await noCardIn(page);
    expect(page.problems).toEqual([]);
  });

  test('is reached by the pointer, used, and left', async () => {
    const page = await opened();
    const [card, word] = [(await (await cardIn(page)).box())!, await wordBox(page, 'Kyverno')];
    for (let y = word.y + 8; y < card.y + 30; y += 4) await page.moveTo(word.x + 10, y);
    await pause(700);
    await lookAtCard();
    const pin = { role: 'button', name: 'Keep it here' };
    await clickNode(page, find(await cardIn(page), pin)!);
    await until('the pin', async () => holds(find(await cardIn(page), pin)!, 'pressed') || null);
    await page.moveTo(900, 20);
    await pause(500);
    await cardIn(page, 'Kyverno');
    await page.press('Escape');
    await noCardIn(page);
    expect(page.problems).toEqual([]);
  });

  test('goes when the pointer goes elsewhere, on Escape, and with its frame', async () => {
    const page = await opened();
    await page.moveTo(900, 20);
    await noCardIn(page);
    await hoverWord(page, 'Kyverno');
    await cardIn(page, 'Kyverno');
    // Nobody has pressed into the frame: the keys go to the page around it.
    await page.press('Escape');
    await noCardIn(page);
    await page.moveTo(900, 20);
    await hoverWord(page, 'Kyverno');
    await cardIn(page, 'Kyverno');
    await page.evaluate(() => document.querySelector('iframe')!.remove());
    await noCardIn(page);
    expect(await inTop(page)).toBe(false);
    expect(page.problems).toEqual([]);
  });
}
