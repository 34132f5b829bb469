import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { sampleCard, talkRow } from './samples.ts';
import { away, dialog, host, inCard, open, stand, wait } from './stand.ts';

/**
 * Pictures of the card, made by `npm run test:visual -- --update`. Look at each before it is committed.
 * Fonts differ between machines: here both card and page have DejaVu Sans, which comes with Debian's
 * browsers (through fontconfig), drawn without hints (test/vitest.config.ts).
 */
const font = `'DejaVu Sans'`;
const send = (method: string, params: object) =>
  (cdp() as { send(method: string, params: object): Promise<unknown> }).send(method, params);
const emulate = (features: Record<string, string>) =>
  send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

const talks = [
  talkRow('Kyverno in a bank: what two years of policies have taught us'),
  talkRow('Policies from scratch', { minutes: null, links: [] }),
  talkRow('Admission control for everybody', {}, true),
];
const card = async (name: string) => sampleCard(name, { talks });

/** Opens the card and waits until it stands still. */
async function opened(options: Parameters<typeof stand>[0] = {}): Promise<void> {
  await stand({ card, ...options });
  document.querySelector('main')!.style.fontFamily = font;
  await open();
  host()!.shadowRoot!.append(
    Object.assign(document.createElement('style'), { textContent: `.c{font-family:${font}}` }),
  );
  // The font has changed its height: it is put beside its mark again, and the pointer goes to it.
  await wait(500);
}
const theCard = () => dialog('Kyverno');
/** With the page around it. */
const thePage = () => page.elementLocator(document.documentElement);

const text = `<p>We run <span data-mark>Kyverno</span> on every cluster and check there what comes in,
  long before anything is stored.</p>`;

beforeAll(() => {
  const width = (family: string) => {
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = `20px ${family}`;
    return context.measureText('Hallway Track').width;
  };
  if (width(`${font}, monospace`) === width('monospace'))
    throw new Error('The pictures need the font DejaVu Sans (Debian: fonts-dejavu-core).');
});
afterEach(() => emulate({ 'prefers-color-scheme': 'light' }));

describe('how the card looks', () => {
  test('on a light page', async () => {
    await opened();
    await expect(theCard()).toMatchScreenshot('light');
  });

  test('on a dark page', async () => {
    document.documentElement.style.cssText = 'background:#10151a;color:#eee';
    await opened();
    await expect(theCard()).toMatchScreenshot('dark');
  });

  test('in a view of 320 pixels', async () => {
    await opened({ size: [320, 560], html: text });
    await expect(thePage()).toMatchScreenshot('narrow');
  });

  test('zoomed by 200 %, a window of 1000 by 640 has 500 by 320 pixels', async () => {
    await opened({ size: [500, 320], html: text });
    await expect(thePage()).toMatchScreenshot('zoomed');
  });

  test('right to left', async () => {
    document.documentElement.dir = 'rtl';
    await opened({
      size: [500, 520],
      html: '<p>אנחנו מריצים את <span data-mark>Kyverno</span></p>',
    });
    await expect(thePage()).toMatchScreenshot('rtl');
  });

  test('on a busy page', async () => {
    document.documentElement.style.cssText =
      'background:repeating-linear-gradient(45deg,#fd0 0 12px,#e24 12px 24px,#06c 24px 36px)';
    await opened({ size: [500, 520], html: text });
    await expect(thePage()).toMatchScreenshot('busy');
  });

  test('with its menu open', async () => {
    await opened();
    await userEvent.click(page.getByText('More'));
    await away();
    await wait(100);
    await expect(theCard()).toMatchScreenshot('menu');
  });

  test('without talks', async () => {
    const none = { talks: [], total: 0, why: null, years: [] };
    await opened({ card: async (name) => sampleCard(name, none) });
    await expect(theCard()).toMatchScreenshot('empty');
  });

  test('in forced colours: every edge and state is painted', async () => {
    await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
    await opened();
    const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(inCard('.c')!);
    expect(borderTopWidth).toBe('1px');
    expect(borderTopColor).not.toBe(backgroundColor);
    expect(getComputedStyle(inCard('[aria-pressed=true]')!).outlineStyle).toBe('solid');
    await expect(theCard()).toMatchScreenshot('forced');
  });

  test('on paper it is not', async () => {
    await stand();
    await open();
    await send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(getComputedStyle(inCard('.c')!).display).toBe('none');
    await send('Emulation.setEmulatedMedia', { media: '' });
    expect(getComputedStyle(inCard('.c')!).display).toBe('block');
  });

  test('where motion is reduced nothing moves', async () => {
    await emulate({ 'prefers-reduced-motion': 'no-preference' });
    await stand();
    await open();
    expect(getComputedStyle(inCard('.light')!).animationName).toBe('in');
    await away();
    await userEvent.keyboard('{Escape}');
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    await open();
    expect(getComputedStyle(inCard('.light')!).animationName).toBe('none');
  });
});
