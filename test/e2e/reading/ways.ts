import { expect, test } from 'vitest';
import { clickNode, waitForNode } from '../../browsers/ax.ts';
import { cardIn, cueIn, noCardIn, standingCard } from '../../browsers/surfaces.ts';
import { until } from '../../browsers/until.ts';
import { hoverWord, tapWord, wordBox } from '../../browsers/words.ts';
import type { Bench } from '../bench.ts';
import { gap, markedPage, staysUntilEscape } from './standing.ts';

export function ways(bench: Bench): void {
  test('a tap opens the card of a marked link, the second tap follows the link', async () => {
    const page = await markedPage(bench);
    await tapWord(page, 'Keptn', 1);
    await cardIn(page, 'Keptn');
    expect(await page.evaluate(() => location.hash)).toBe('');
    await tapWord(page, 'Keptn', 1);
    await noCardIn(page);
    expect(await page.evaluate(() => location.hash)).toBe('#elsewhere');
  });

  test('Tab to a marked link opens its card, and Tab goes on into it', async () => {
    const page = await markedPage(bench);
    const { x, y } = await wordBox(page, 'Kyverno in an editor');
    await page.click(x + 5, y + 5);
    await page.press('Tab');
    await cardIn(page, 'Keptn');
    await page.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.hasAttribute('popover'))).toBe(true);
    await page.press('Escape');
    await noCardIn(page);
  });

  test('the popup leads to the first mention of a project, far down, and to its card', async () => {
    const page = await markedPage(bench);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#plain')!.style.marginTop = '3000px';
    });
    const popup = await bench.driver.openPopup(page);
    const name = 'Go to the first mention of Argo CD';
    await clickNode(popup, await waitForNode(popup, { role: 'button', name }));
    await cardIn(page, 'Argo CD');
    const card = await standingCard(page);
    const [line, height] = await page.evaluate(() => {
      const { y, height } = document.querySelector('#plain')!.getBoundingClientRect();
      return [{ x: 0, y, width: 0, height }, innerHeight] as const;
    });
    expect(line.y).toBeGreaterThan(0);
    expect(line.y + line.height).toBeLessThan(height);
    expect(gap(card, line)).toBeGreaterThanOrEqual(0);
    expect(gap(card, line)).toBeLessThan(16);
    expect(page.problems).toEqual([]);
  });

  test('the command for the previous name goes backwards, round the end of the page', async () => {
    const page = await markedPage(bench);
    await bench.driver.runCommand('next-mark');
    expect(await cueIn(page)).toContain('Kyverno');
    await bench.driver.runCommand('previous-mark');
    await until('the last name', async () => (await cueIn(page)).includes('Keptn') || null);
    await page.press('Enter');
    await cardIn(page, 'Keptn');
    await page.press('Escape');
    await noCardIn(page);
  });

  test('no key but Escape is taken from the page while a card is open', async () => {
    const page = await markedPage(bench);
    await page.evaluate(() => {
      const seen: string[] = [];
      addEventListener('keydown', ({ key, defaultPrevented }) =>
        seen.push(`${key} ${defaultPrevented}`),
      );
      Object.assign(globalThis, { seen });
    });
    await hoverWord(page, 'Kyverno');
    await cardIn(page);
    for (const key of ['j', 'ArrowDown', 'Enter', ' ', 'Escape', 'Escape']) await page.press(key);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen).toEqual(['j false', 'ArrowDown false', 'Enter false', '  false', 'Escape false']);
    await noCardIn(page);
  });

  test('stays as long as it is hovered, and Escape closes it without a move', async () => {
    const page = await markedPage(bench);
    await staysUntilEscape(page);
    expect(page.problems).toEqual([]);
  });
}
