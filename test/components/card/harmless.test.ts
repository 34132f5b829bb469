import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { timing } from '../../../components/card/timing.ts';
import { defaultSettings } from '../../../data/settings/settings.ts';
import { cardRect, host, inCard, markElement, open, stand, wait } from './stand.ts';

const rest = defaultSettings.cardDelay;

describe('harmless', () => {
  test('events that the page made open nothing and save nothing', async () => {
    const { library } = await stand();
    const target = markElement('Kyverno');
    const { x, y } = target.getBoundingClientRect();
    const at = { bubbles: true, composed: true, clientX: x + 5, clientY: y + 5 };
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'click']) {
      target.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'touch' }));
      target.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }));
    }
    markElement('Keda').dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await wait(rest + 200);
    expect(host()).toBeNull();
    await open();
    await wait(timing.pressAfter);
    inCard('li button')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    inCard('li button')!.click();
    await wait(100);
    expect(library.save).not.toHaveBeenCalled();
  });

  test('a forged Enter after a step opens nothing', async () => {
    const { stepTo, library } = await stand();
    stepTo(1);
    const enter = { key: 'Enter', bubbles: true, composed: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', enter));
    await wait(100);
    expect(library.card).not.toHaveBeenCalled();
  });

  test('the page is as before, and nothing is left behind', async () => {
    await stand();
    const before = document.documentElement.outerHTML;
    await open();
    host()!.remove();
    await vi.waitFor(() => expect(host()).not.toBeNull());
    await userEvent.keyboard('{Escape}');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('gives up where the page keeps removing it', async () => {
    await stand();
    await open();
    let removed = 0;
    const remover = new MutationObserver(() => {
      if (!host()) return;
      host()!.remove();
      removed++;
    });
    host()!.remove();
    remover.observe(document.documentElement, { childList: true });
    await wait(300);
    remover.disconnect();
    expect(removed).toBeLessThan(5);
    expect(host()).toBeNull();
    await userEvent.hover(markElement('Falco'));
    await wait(rest + 200);
    expect(host()).toBeNull();
  });

  test('gives up where attributes come in a burst, bears as many one by one', async () => {
    const clock = performance.now.bind(performance);
    let later = 0;
    const now = vi.spyOn(performance, 'now').mockImplementation(() => clock() + later);
    onTestFinished(() => now.mockRestore());
    await stand();
    await open();
    for (let count = 0; count < 110; count += 1) {
      later += 2_100;
      host()!.setAttribute('data-one', '');
      await vi.waitFor(() => expect(host()!.getAttributeNames()).toEqual(['popover']));
    }
    for (let count = 0; count < 110; count += 1) host()!.setAttribute(`data-${count}`, '');
    await vi.waitFor(() => expect(host()).toBeNull());
  });

  test('goes with the part of the page that it stands in, and comes again elsewhere', async () => {
    const html = '<dialog><p>We run <span data-mark>Kyverno</span>.</p></dialog>';
    await stand({ html: `${html}<p>And <span data-mark>Falco</span>.</p>` });
    const part = document.querySelector('dialog')!;
    part.showModal();
    await open();
    const card = host()!;
    expect(card.parentNode).toBe(part);
    card.remove();
    part.remove();
    await vi.waitFor(() => expect(card.isConnected || card.parentNode).toBeFalsy());
    await open('Falco');
  });

  test('takes no style and no attribute of the page', async () => {
    await stand();
    const style = document.querySelector('main')!.appendChild(document.createElement('style'));
    style.textContent =
      'html > div { display: none !important; opacity: 0 !important; zoom: 3 !important }';
    await open();
    host()!.setAttribute('style', 'left: 500px !important; opacity: 0 !important');
    await vi.waitFor(() => expect(host()!.getAttributeNames()).toEqual(['popover']));
    expect(getComputedStyle(host()!).opacity).toBe('1');
    expect(cardRect().width).toBe(360);
  });

  test('its text cannot be selected', async () => {
    await stand();
    await open();
    const all = [...host()!.shadowRoot!.querySelectorAll('*')];
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter((each) => getComputedStyle(each).userSelect !== 'none')).toEqual([]);
  });

  test('an extension that is gone shows nothing and throws nothing', async () => {
    await stand({ card: () => Promise.reject(new Error('Extension context invalidated.')) });
    await userEvent.hover(markElement('Kyverno'));
    await wait(rest + 300);
    expect(host()).toBeNull();
  });

  test('stops with its signal', async () => {
    const { stop, stepTo } = await stand();
    await open();
    stop.abort();
    expect(host()).toBeNull();
    stepTo(1);
    expect(host()).toBeNull();
  });
});
