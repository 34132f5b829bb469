import { expect, test } from 'vitest';
import { clickNode, find, textOf, waitForNode } from '../browsers/ax.ts';
import type { DrivenPage } from '../browsers/driver.ts';
import { waitForMarks } from '../browsers/marks.ts';
import { cardIn, cueIn, lookAtCard, noCardIn } from '../browsers/surfaces.ts';
import { pause, until } from '../browsers/until.ts';
import { hoverWord, tapWord, wordBox } from '../browsers/words.ts';
import { inEachBrowser } from './bench.ts';

inEachBrowser('ways into the card', (bench) => {
  async function marked(): Promise<DrivenPage> {
    const page = await bench.open('/static.html');
    await waitForMarks(page, (found) => found.length >= 2);
    return page;
  }
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

  test('a tap opens the card of a marked link, the second tap follows the link', async () => {
    const page = await marked();
    await tapWord(page, 'Keptn', 1);
    await cardIn(page, 'Keptn');
    expect(await page.evaluate(() => location.hash)).toBe('');
    await tapWord(page, 'Keptn', 1);
    await noCardIn(page);
    expect(await page.evaluate(() => location.hash)).toBe('#elsewhere');
  });

  test('the command for the previous name goes backwards, round the end of the page', async () => {
    const page = await marked();
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
    const page = await marked();
    await page.evaluate(() => {
      const seen: string[] = [];
      addEventListener('keydown', ({ key, defaultPrevented }) => seen.push(`${key} ${defaultPrevented}`)); // prettier-ignore
      Object.assign(globalThis, { seen });
    });
    await hoverWord(page, 'Kyverno');
    await cardIn(page);
    for (const key of ['j', 'ArrowDown', 'Enter', ' ', 'Escape', 'Escape']) await page.press(key);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen).toEqual(['j false', 'ArrowDown false', 'Enter false', '  false', 'Escape false']);
    await noCardIn(page);
  });

  test('a name is never marked again here, at once; undo marks it again', async () => {
    const page = await marked();
    await hoverWord(page, 'Kyverno');
    await choose(page, /^Never mark .Kyverno. on this site$/);
    await waitForMarks(page, (found) => found.length > 0 && !found.includes('Kyverno'));
    await clickNode(page, await waitForNode(page, { role: 'button', name: 'Undo' }));
    await waitForMarks(page, (found) => found.includes('Kyverno'));
    expect(page.problems).toEqual([]);
  });

  test('off on this site, and on again from where the card stood', async () => {
    const page = await marked();
    await hoverWord(page, 'Kyverno');
    await choose(page, 'Off on this site');
    await waitForMarks(page, (found) => found.length === 0);
    await clickNode(page, await waitForNode(page, { role: 'button', name: 'Undo' }));
    await waitForMarks(page, (found) => found.length >= 2);
    expect(page.problems).toEqual([]);
  });

  test('copies as Markdown on a page without https', async () => {
    const page = await marked();
    await hoverWord(page, 'Kyverno');
    await choose(page, 'Copy as Markdown');
    await until('the word that it is copied', async () => textOf(await cardIn(page)).includes('Copied.') || null); // prettier-ignore
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

  test('stays for ten seconds, is hovered, and Escape closes it without a move', async () => {
    const page = await marked();
    await hoverWord(page, 'Kyverno');
    const box = (await (await cardIn(page)).box())!;
    const { x, y, height } = await wordBox(page, 'Kyverno');
    for (let at = y + height; at < box.y + 30; at += 4) await page.moveTo(x + 10, at);
    await pause(10_000);
    await cardIn(page);
    await page.press('Escape');
    await noCardIn(page);
    await pause(600);
    await noCardIn(page);
    expect(page.problems).toEqual([]);
  });
});
