import { expect, test } from 'vitest';
import type { Box, DrivenPage } from '../browsers/driver.ts';
import { waitForMarks } from '../browsers/marks.ts';
import { cardIn, noCardIn } from '../browsers/surfaces.ts';
import { pause, until } from '../browsers/until.ts';
import { hoverWord, wordBox } from '../browsers/words.ts';
import { inEachBrowser } from './bench.ts';

inEachBrowser('where the card stands', (bench) => {
  /** A page with this in its body, once Kyverno is marked in it. */
  async function pageWith(html: string, style = ''): Promise<DrivenPage> {
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
  async function opened(page: DrivenPage): Promise<[card: Box, word: Box, view: Box]> {
    await hoverWord(page, 'Kyverno');
    await cardIn(page, 'Kyverno');
    await pause(250);
    const card = (await (await cardIn(page, 'Kyverno')).box())!;
    const view = await page.evaluate(() => ({
      x: 0,
      y: 0,
      width: innerWidth,
      height: innerHeight,
    }));
    return [card, await wordBox(page, 'Kyverno'), view];
  }
  const isInside = (card: Box, view: Box) =>
    card.x >= 0 &&
    card.y >= 0 &&
    card.x + card.width <= view.width &&
    card.y + card.height <= view.height;
  const gap = (card: Box, word: Box) =>
    Math.max(card.y - (word.y + word.height), word.y - (card.y + card.height));

  test.each([
    ['at the top left', '<p style="position:fixed;left:0;top:0;margin:0">Kyverno', '', 'below'],
    ['at the bottom right', '<p style="position:fixed;right:0;bottom:0;margin:0">Kyverno', '', 'above'], // prettier-ignore
    ['right to left', '<p dir="rtl" style="margin-top:40px">Kyverno</p>', '', 'below'],
    ['zoomed by the page', '<p style="margin-top:40px">We run Kyverno here</p>', 'zoom:1.5', 'below'], // prettier-ignore
    ['in a scaled box', '<p style="margin-top:40px;scale:2;transform-origin:0 0">Kyverno', '', 'below'], // prettier-ignore
  ])('%s', async (_, html, style, side) => {
    const [card, word, view] = await opened(await pageWith(html, style));
    expect(isInside(card, view)).toBe(true);
    expect(side === 'below' ? card.y > word.y : card.y < word.y).toBe(true);
    expect(gap(card, word)).toBeGreaterThanOrEqual(0);
    expect(gap(card, word)).toBeLessThan(24);
  });

  test('a wrapped name: beside the line under the pointer', async () => {
    const page = await bench.open('/static.html');
    await page.evaluate(() => {
      document.body.innerHTML = '<p style="width:60px;font:20px/40px sans-serif">go Argo CD</p>';
    });
    await waitForMarks(page, (found) => found.includes('Argo CD'));
    const second = await wordBox(page, 'CD');
    await hoverWord(page, 'CD');
    await cardIn(page, 'Argo CD');
    await pause(250);
    const card = (await (await cardIn(page)).box())!;
    expect(Math.abs(card.y - (second.y + second.height))).toBeLessThan(16);
  });

  test('follows in a scrolled container, and closes when that cuts the name away', async () => {
    const page = await pageWith(
      '<div id="box" style="margin-top:200px;height:150px;overflow:auto"><p style="margin-top:60px">Kyverno</p><div style="height:900px">',
    );
    const [before] = await opened(page);
    const scrollTo = (top: number) =>
      page.evaluate((top) => void (document.querySelector('#box')!.scrollTop = top), top);
    await scrollTo(30);
    await until('the card to follow', async () => {
      const box = await (await cardIn(page)).box();
      return Math.abs(box!.y - (before.y - 30)) < 3 || null;
    });
    await scrollTo(400);
    await noCardIn(page);
    expect(page.problems).toEqual([]);
  });

  test('in an open modal dialog, where it can be used', async () => {
    const page = await pageWith('<dialog><p>We run Kyverno</p><button>x</button></dialog>');
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    const [card] = await opened(page);
    await page.moveTo(card.x + 40, card.y + 20);
    await pause(700);
    expect((await cardIn(page, 'Kyverno')).name).toBe('Kyverno');
  });

  test('over a fullscreen element', async () => {
    const page = await pageWith(
      '<main style="background:#fff;padding:60px"><button style="font-size:20px" onclick="document.querySelector(`main`).requestFullscreen()">go</button><p>Kyverno</p></main>',
    );
    const button = await wordBox(page, 'go');
    await page.click(button.x + 5, button.y + 5);
    await until('fullscreen', async () => (await page.evaluate(() => document.fullscreenElement !== null)) || null); // prettier-ignore
    await opened(page);
    const within = await page.evaluate(() => document.querySelector('main > [popover]') !== null);
    expect(within).toBe(true);
  });

  test('in a fullscreen frame it stands inside of that', async () => {
    const page = await bench.open('/static.html');
    await page.evaluate(() => {
      document.body.innerHTML =
        '<button style="font-size:20px" onclick="document.querySelector(`iframe`).requestFullscreen()">go</button><iframe style="width:300px;height:150px" srcdoc="<body bgcolor=white><p style=margin-top:40px>Kyverno"></iframe>';
    });
    await waitForMarks(page);
    const button = await wordBox(page, 'go');
    await page.click(button.x + 5, button.y + 5);
    await until(
      'fullscreen',
      async () => (await page.evaluate(() => document.fullscreenElement !== null)) || null,
    );
    await pause(600);
    await opened(page);
    const within = await page.evaluate(
      () => document.querySelector('iframe')!.contentDocument!.querySelector('[popover]') !== null,
    );
    expect(within).toBe(true);
  });
});
