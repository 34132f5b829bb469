import { expect, test } from 'vitest';
import type { DrivenPage } from '../../browsers/driver.ts';
import type { Bench } from '../bench.ts';
import { gap, hovered, isInside, pageWith, staysUntilEscape } from './standing.ts';

/** By the browser's own zoom: 200 %, as WCAG 1.4.4 has it. */
export function zoomed(bench: Bench): void {
  async function atTwice(html: string, run: (page: DrivenPage) => Promise<void>): Promise<void> {
    const page = await pageWith(bench, html);
    const before = await page.evaluate(() => devicePixelRatio);
    await bench.driver.zoom(page, 2);
    try {
      expect(await page.evaluate(() => devicePixelRatio)).toBe(2 * before);
      await run(page);
    } finally {
      // It holds for the whole site.
      await bench.driver.zoom(page, 1);
    }
  }

  test.each([
    ['at the top', '<p style="margin-top:20px">We run Kyverno here'],
    ['in the middle, without room for all of it', '<p style="margin-top:45vh">Kyverno'],
    ['at the bottom right', '<p style="position:fixed;right:0;bottom:0;margin:0">Kyverno'],
  ])('the card stands beside a name %s, and inside of the window', (_, html) =>
    atTwice(html, async (page) => {
      const { card, word, view } = await hovered(page);
      expect(isInside(card, view)).toBe(true);
      expect(card.height).toBeGreaterThan(100);
      expect(gap(card, word)).toBeGreaterThanOrEqual(0);
      expect(gap(card, word)).toBeLessThan(16);
      expect(Math.max(card.x, word.x)).toBeLessThan(
        Math.min(card.x + card.width, word.x + word.width),
      );
    }),
  );

  test('the card is hovered, stays, and Escape closes it without a move', () =>
    atTwice('<p style="margin-top:20px">We run Kyverno here', async (page) => {
      await staysUntilEscape(page);
      expect(page.problems).toEqual([]);
    }));
}
