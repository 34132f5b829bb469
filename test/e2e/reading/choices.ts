import { expect, test } from 'vitest';
import { clickNode, find, textOf, waitForNode } from '../../browsers/ax.ts';
import type { DrivenPage } from '../../browsers/driver.ts';
import { waitForMarks } from '../../browsers/marks.ts';
import { cardIn, lookAtCard } from '../../browsers/surfaces.ts';
import { until } from '../../browsers/until.ts';
import { hoverWord, wordBox } from '../../browsers/words.ts';
import type { Bench } from '../bench.ts';
import { markedPage } from './standing.ts';

export function choices(bench: Bench): void {
  /** Opens the menu and presses a row of it. */
  async function choose(page: DrivenPage, row: string | RegExp): Promise<void> {
    await lookAtCard();
    const more = await until('the menu', async () => {
      const card = await cardIn(page);
      return find(card, { name: 'More' });
    });
    await clickNode(page, more);
    await clickNode(page, await waitForNode(page, { role: 'button', name: row }));
  }

  test('a name is never marked again here, at once; undo marks it again', async () => {
    const page = await markedPage(bench);
    await hoverWord(page, 'Kyverno');
    await choose(page, /^Never mark .Kyverno. on this site$/);
    await waitForMarks(page, (found) => found.length > 0 && !found.includes('Kyverno'));
    await clickNode(page, await waitForNode(page, { role: 'button', name: 'Undo' }));
    await waitForMarks(page, (found) => found.includes('Kyverno'));
    expect(page.problems).toEqual([]);
  });

  test('off on this site, and on again from where the card stood', async () => {
    const page = await markedPage(bench);
    await hoverWord(page, 'Kyverno');
    await choose(page, 'Off on this site');
    await waitForMarks(page, (found) => found.length === 0);
    await clickNode(page, await waitForNode(page, { role: 'button', name: 'Undo' }));
    await waitForMarks(page, (found) => found.length >= 2);
    expect(page.problems).toEqual([]);
  });

  test('copies as Markdown on a page without https', async () => {
    const page = await markedPage(bench);
    await hoverWord(page, 'Kyverno');
    await choose(page, 'Copy as Markdown');
    await until(
      'the word that it is copied',
      async () => textOf(await cardIn(page)).includes('Copied.') || null,
    );
    await page.press('Escape');
    const { x, y } = await wordBox(page, 'Kyverno in an editor');
    await page.click(x + 5, y + 5);
    await page.press('Control+v');
    const pasted = await until('the text', () =>
      page.evaluate(() => {
        const text = document.querySelector('[contenteditable]')!.textContent;
        return text.length > 60 ? text : null;
      }),
    );
    expect(pasted).toContain('**[Kyverno](<https://kyverno.io/>)**');
  });
}
