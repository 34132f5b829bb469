import { expect, test } from 'vitest';
import { find, textOf } from '../../browsers/ax.ts';
import { cardIn, cueIn, noCardIn, rowsIn } from '../../browsers/surfaces.ts';
import { hoverWord, wordBox } from '../../browsers/words.ts';
import type { Bench } from '../bench.ts';
import { markedPage } from './standing.ts';

export function opening(bench: Bench): void {
  test('opens when the pointer rests on a name, beside it, with talks about it', async () => {
    const page = await markedPage(bench, '/static.html');
    await hoverWord(page, 'Kyverno');
    const card = await cardIn(page, 'Kyverno');
    expect(rowsIn(card).length).toBeGreaterThan(0);
    expect(textOf(card)).toMatch(/20\d\d/);
    const [word, box] = [await wordBox(page, 'Kyverno'), (await card.box())!];
    expect(Math.abs(box.y - (word.y + word.height))).toBeLessThan(60);
    expect(page.problems).toEqual([]);
  });

  test('closes on Escape while the pointer stays, and leaves nothing behind', async () => {
    const page = await markedPage(bench, '/static.html');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await hoverWord(page, 'Kyverno');
    await cardIn(page);
    await page.press('Escape');
    await noCardIn(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('opens by command and Enter; Escape closes it and gives the focus back', async () => {
    const page = await markedPage(bench, '/static.html');
    await page.evaluate(() => document.querySelector('a')!.focus());
    await bench.driver.runCommand('next-mark');
    await cueIn(page);
    await page.press('Enter');
    const card = await cardIn(page);
    expect(card.name).not.toBe('');
    await page.press('Escape');
    await noCardIn(page);
    const focused = await page.evaluate(() => document.activeElement?.tagName);
    expect(['A', 'BODY']).toContain(focused);
  });

  test('goes on to the next name with every command', async () => {
    const page = await markedPage(bench, '/strict.html');
    const seen: string[] = [];
    for (let count = 0; count < 2; count += 1) {
      await bench.driver.runCommand('next-mark');
      await cueIn(page);
      await page.press('Enter');
      seen.push((await cardIn(page)).name);
      await page.press('Escape');
      await noCardIn(page);
    }
    expect(seen).toEqual(['Kyverno', 'Argo CD']);
    expect(page.problems).toEqual([]);
  });

  test.each([
    ['/shadow.html', 'Kyverno'],
    ['/frame.html', 'Kyverno'],
    ['/strict.html', 'Kyverno'],
  ])('opens on %s too', async (path, name) => {
    const page = await markedPage(bench, path);
    await hoverWord(page, name);
    const card = await cardIn(page, name);
    expect(find(card, { role: 'link' })).toBeDefined();
  });
}
