import { expect, test } from 'vitest';
import { clickNode, find, holds } from '../../browsers/ax.ts';
import type { DrivenPage, Wishes } from '../../browsers/driver.ts';
import { cardIn, lookAtCard } from '../../browsers/surfaces.ts';
import { until } from '../../browsers/until.ts';
import { hoverWord } from '../../browsers/words.ts';
import type { Bench } from '../bench.ts';
import { markedPage } from './standing.ts';

export function wishes(bench: Bench): void {
  async function wishing(wishes: Wishes, run: (page: DrivenPage) => Promise<void>): Promise<void> {
    const page = await markedPage(bench);
    await page.prefer(wishes);
    try {
      await hoverWord(page, 'Kyverno');
      await cardIn(page, 'Kyverno');
      await run(page);
    } finally {
      await page.prefer({});
    }
  }

  test('forced colours: marks and edges are painted, and what is pressed has an outline', () =>
    wishing({ forcedColors: true }, async (page) => {
      const mark = await page.evaluate(() => {
        const style = getComputedStyle(
          document.querySelector('#plain')!,
          '::highlight(hallway-mark)',
        );
        return {
          forced: matchMedia('(forced-colors: active)').matches,
          line: style.textDecorationLine,
        };
      });
      expect(mark).toEqual({ forced: true, line: 'underline' });

      await lookAtCard();
      const pin = { role: 'button', name: 'Keep it here' };
      await clickNode(page, find(await cardIn(page), pin)!);
      await until('the pin', async () => holds(find(await cardIn(page), pin)!, 'pressed'));
      const card = await page.inCard((root) => {
        const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(
          root.querySelector('.c')!,
        );
        const { outlineStyle } = getComputedStyle(root.querySelector('[aria-pressed=true]')!);
        return { borderTopWidth, outlineStyle, seen: borderTopColor !== backgroundColor };
      });
      expect(card).toEqual({ borderTopWidth: '1px', outlineStyle: 'solid', seen: true });
    }));

  test.each([
    ['comes with a small move', false, 'in'],
    ['comes at once where motion is reduced', true, 'none'],
  ])('%s', (_, reducedMotion, name) =>
    wishing({ reducedMotion }, async (page) => {
      const moves = await page.inCard(
        (root) => getComputedStyle(root.querySelector('.c')!.parentElement!).animationName,
      );
      expect(moves).toBe(name);
    }),
  );
}
