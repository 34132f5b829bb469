import { expect, test } from 'vitest';
import { waitForMarks } from '../../browsers/marks.ts';
import { cardIn, noCardIn, standingCard } from '../../browsers/surfaces.ts';
import { pause, until } from '../../browsers/until.ts';
import { hoverWord, wordBox } from '../../browsers/words.ts';
import type { Bench } from '../bench.ts';
import { gap, hovered, isInside, pageWith } from './standing.ts';

export function places(bench: Bench): void {
  test.each([
    ['at the top left', '<p style="position:fixed;left:0;top:0;margin:0">Kyverno', '', 'below'],
    [
      'at the bottom right',
      '<p style="position:fixed;right:0;bottom:0;margin:0">Kyverno',
      '',
      'above',
    ],
    [
      'zoomed by the page',
      '<p style="margin-top:40px">We run Kyverno here</p>',
      'zoom:1.5',
      'below',
    ],
    [
      'in a scaled box',
      '<p style="margin-top:40px;scale:2;transform-origin:0 0">Kyverno',
      '',
      'below',
    ],
  ])('%s', async (_, html, style, side) => {
    const { card, word, view } = await hovered(await pageWith(bench, html, style));
    expect(isInside(card, view)).toBe(true);
    expect(side === 'below' ? card.y > word.y : card.y < word.y).toBe(true);
    expect(gap(card, word)).toBeGreaterThanOrEqual(0);
    expect(gap(card, word)).toBeLessThan(24);
  });

  test('right to left: its right edge under that of the name', async () => {
    const html = '<p dir="rtl" style="margin:40px 500px 0">Kyverno</p>';
    const { card, word, view } = await hovered(await pageWith(bench, html));
    expect(isInside(card, view)).toBe(true);
    expect(gap(card, word)).toBeGreaterThanOrEqual(0);
    expect(Math.abs(card.x + card.width - (word.x + word.width))).toBeLessThan(2);
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
    const card = await standingCard(page);
    expect(Math.abs(card.y - (second.y + second.height))).toBeLessThan(16);
  });

  test.each([
    [
      'container',
      '<div id="box" style="margin-top:200px;height:150px;overflow:auto"><p style="margin-top:60px">Kyverno</p><div style="height:900px">',
    ],
    ['page', '<p style="margin-top:300px">Kyverno</p><div style="height:3000px">'],
  ])('follows in a scrolled %s, and closes when the name is out of sight', async (_, html) => {
    const page = await pageWith(bench, html);
    const { card: before } = await hovered(page);
    const scroll = (by: number) =>
      page.evaluate(
        (by) => (document.querySelector('#box') ?? document.documentElement).scrollBy(0, by),
        by,
      );
    await scroll(30);
    await until('the card to follow', async () => {
      const { y } = await standingCard(page);
      return Math.abs(y - (before.y - 30)) < 3;
    });
    await scroll(400);
    await noCardIn(page);
    expect(page.problems).toEqual([]);
  });

  test('in an open modal dialog, where it can be used', async () => {
    const page = await pageWith(bench, '<dialog><p>We run Kyverno</p><button>x</button></dialog>');
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    const { card } = await hovered(page);
    await page.moveTo(card.x + 40, card.y + 20);
    await pause(700);
    expect((await cardIn(page, 'Kyverno')).name).toBe('Kyverno');
  });

  test('over a fullscreen element', async () => {
    const page = await pageWith(
      bench,
      '<main style="background:#fff;padding:60px"><button style="font-size:20px" onclick="document.querySelector(`main`).requestFullscreen()">go</button><p>Kyverno</p></main>',
    );
    const button = await wordBox(page, 'go');
    await page.click(button.x + 5, button.y + 5);
    await until(
      'fullscreen',
      async () => (await page.evaluate(() => document.fullscreenElement !== null)) || null,
    );
    await hovered(page);
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
    await hoverWord(page, 'Kyverno');
    await cardIn(page, 'Kyverno');
    const within = await page.evaluate(
      () => document.querySelector('iframe')!.contentDocument!.querySelector('[popover]') !== null,
    );
    expect(within).toBe(true);
  });
}
