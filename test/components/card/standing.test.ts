import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cardRect, dialog, host, inCard, markElement, open as rest, stand, wait } from './stand.ts';

const open = async () => {
  await rest();
  await wait(150);
};
const at = (style: string, text = 'Kyverno') =>
  `<p style="position:fixed;margin:0;${style}">We run <span data-mark>${text}</span></p>`;
const word = (text = 'Kyverno') => markElement(text).getBoundingClientRect();

describe('where the card stands', () => {
  test.each([
    ['top left', 'left:0;top:0'],
    ['top right', 'right:0;top:0'],
    ['bottom left', 'left:0;bottom:0'],
    ['bottom right', 'right:0;bottom:0'],
  ])('%s: inside of the view, beside the word', async (_, style) => {
    await stand({ html: at(style) });
    await open();
    const [card, mark] = [cardRect(), word()];
    expect(card.left).toBeGreaterThanOrEqual(8);
    expect(card.right).toBeLessThanOrEqual(innerWidth - 8);
    const gap = style.includes('top') ? card.top - mark.bottom : mark.top - card.bottom;
    expect(gap).toBeCloseTo(6, 0);
  });

  test('right to left it ends where the word ends', async () => {
    document.documentElement.dir = 'rtl';
    await stand();
    await open();
    expect(cardRect().right).toBeCloseTo(word().right, 0);
    expect(getComputedStyle(inCard('[role=dialog]')!).direction).toBe('ltr');
  });

  test('on 320 pixels it is as wide as the view', async () => {
    await stand({ size: [320, 640] });
    await open();
    expect([cardRect().left, cardRect().right]).toEqual([8, 312]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('in a low view it scrolls inside', async () => {
    await stand({ size: [800, 300] });
    await open();
    expect(cardRect().bottom).toBeLessThanOrEqual(292);
    const card = inCard('[role=dialog]')!;
    expect(card.scrollHeight).toBeGreaterThan(card.clientHeight);
  });

  test('a zoomed page does not zoom it, nor move it', async () => {
    document.documentElement.style.zoom = '1.5';
    await stand();
    await open();
    expect(inCard('[role=dialog]')!.getBoundingClientRect().width).toBeCloseTo(360, 0);
    expect(cardRect().top - word().bottom).toBeCloseTo(6, 0);
    expect(cardRect().left).toBeCloseTo(word().left, 0);
  });

  test('a wrapped name: beside the line under the pointer', async () => {
    await stand({
      html: '<p style="width:90px">We run <span data-mark>Kyverno policies</span></p>',
    });
    const element = markElement('Kyverno policies');
    const [first, second] = element.getClientRects();
    const outer = element.getBoundingClientRect();
    expect(first!.bottom).toBeLessThan(second!.bottom);
    const position = { x: second!.left - outer.left + 5, y: second!.top - outer.top + 5 };
    await userEvent.hover(element, { position, force: true });
    await expect.element(dialog('Kyverno policies')).toBeVisible();
    await wait(150);
    expect(cardRect().top - second!.bottom).toBeCloseTo(6, 0);
  });

  test('follows its mark, and closes when that leaves the view', async () => {
    await stand({
      html: `<p>We run <span data-mark>Kyverno</span></p><div style="height:3000px"></div>`,
    });
    await open();
    window.scrollTo(0, 20);
    await vi.waitFor(() => expect(cardRect().top - word().bottom).toBeCloseTo(6, 0));
    window.scrollTo(0, 500);
    await vi.waitFor(() => expect(host()).toBeNull());
    window.scrollTo(0, 0);
  });

  test('closes when a scrolled container cuts its mark away', async () => {
    const html = `<div id="box" style="height:100px;overflow:auto"><p><span data-mark>Kyverno</span></p><div style="height:900px"></div></div>`;
    await stand({ html: `<div style="height:200px"></div>${html}` });
    await open();
    document.querySelector('#box')!.scrollTop = 80;
    await vi.waitFor(() => expect(host()).toBeNull());
  });

  test('closes when its mark is taken from the page', async () => {
    await stand();
    await open();
    markElement('Kyverno').remove();
    await vi.waitFor(() => expect(host()).toBeNull(), { timeout: 2_000 });
  });

  test('goes into an open modal dialog, where it can be used', async () => {
    await stand({ html: '<dialog id="d"><p>Uses <span data-mark>Kyverno</span></p></dialog>' });
    const modal = document.querySelector<HTMLDialogElement>('#d')!;
    modal.showModal();
    await open();
    expect(host()!.parentNode).toBe(modal);
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    expect(host()).toBeNull();
    expect(modal.open).toBe(true);
  });

  test('goes into one of a shadow root too, which the document does not find', async () => {
    await stand({ html: '<div id="h"><span data-mark>Kyverno</span></div>' });
    const root = document.querySelector('#h')!.attachShadow({ mode: 'open' });
    const modal = root.appendChild(document.createElement('dialog'));
    modal.append(document.createElement('slot'));
    modal.showModal();
    await open();
    expect(modal.querySelector('[popover]')).not.toBeNull();
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    expect(modal.querySelector('[popover]')).toBeNull();
  });
});

describe('the tone of the page', () => {
  test.each([
    ['its nearest background', 'background:#fff', '<div style="background:#0d1117">', 'dark'],
    ['through what is see-through', 'background:#0d1117', '<div style="background:#fff1">', 'dark'],
    ['any notation', 'background:#000', '<div style="background:oklch(0.95 0.02 200)">', 'light'],
    [
      'an image: its text',
      '',
      '<div style="color:#fff;background:linear-gradient(#000,#333)">',
      'dark',
    ],
    ['none: the canvas', '', '<div>', 'light'],
    ['a dark canvas', 'color-scheme:dark', '<div>', 'dark'],
  ])('%s', async (_, style, wrapper, tone) => {
    document.documentElement.style.cssText = style;
    await stand({ html: `${wrapper}<p>We run <span data-mark>Kyverno</span></p></div>` });
    await open();
    expect(inCard(`.${tone}`)).not.toBeNull();
  });

  test('across a shadow host', async () => {
    await stand({
      html: '<div id="h" style="background:#111"></div><span data-mark>Kyverno</span>',
    });
    const root = document.querySelector('#h')!.attachShadow({ mode: 'open' });
    root.append(Object.assign(document.createElement('slot')));
    document.querySelector('#h')!.append(markElement('Kyverno'));
    await open();
    expect(inCard('.dark')).not.toBeNull();
  });
});
