import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { timing } from '../../../components/card/timing.ts';
import { projectId } from '../../../data/model/ids.ts';
import { sampleCard, talkRow, video } from './samples.ts';
import { away, cardRect, dialog, host, inCard, markElement, modes, stand, wait } from './stand.ts';

const open = async (text = 'Kyverno') => {
  await userEvent.hover(markElement(text));
  await expect.element(dialog(text)).toBeInTheDocument();
};
const gone = () => vi.waitFor(() => expect(host()).toBeNull(), { timeout: 2_000 });

describe('ways in', () => {
  test('resting the pointer on a mark opens its card, named by the project', async () => {
    const { library, marks } = await stand();
    await open();
    expect(library.card).toHaveBeenCalledExactlyOnceWith({
      project: 'kyverno',
      context: expect.stringContaining('We run Kyverno'),
    });
    expect(marks.current?.text).toBe('Kyverno');
    expect(modes.at(-1)).toBe('closed');
    expect(document.activeElement).toBe(document.body);
  });

  test('moving over it does not', async () => {
    const { library } = await stand();
    await userEvent.hover(markElement('Kyverno'));
    await wait(50);
    await away();
    await wait(timing.rest + 200);
    expect(host()).toBeNull();
    expect(library.card).not.toHaveBeenCalled();
  });

  test('focus by Tab on a marked link opens it, and Tab goes on into the card', async () => {
    await stand();
    await userEvent.tab();
    expect(document.activeElement?.id).toBe('link');
    await expect.element(dialog('Keda')).toBeInTheDocument();
    await userEvent.tab();
    expect(host()?.shadowRoot?.activeElement).toHaveAccessibleName('Close');
    await userEvent.keyboard('{Escape}');
    expect(host()).toBeNull();
  });

  test('focus that the page moves opens nothing', async () => {
    await stand();
    document.querySelector<HTMLElement>('#link')!.focus();
    await wait(timing.rest + 100);
    expect(host()).toBeNull();
  });

  test('a step shows where it is and announces it; Enter opens with focus, Escape gives it back', async () => {
    const { stepTo, marks } = await stand();
    await userEvent.tab();
    const before = document.activeElement;
    stepTo(1);
    expect(marks.current?.text).toBe('Kyverno');
    expect(document.activeElement).toBe(before);
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Kyverno. Enter opens its card, Escape leaves it.');
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog('Kyverno')).toBeVisible();
    expect(host()!.shadowRoot!.activeElement).toHaveAttribute('role', 'dialog');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(before);
    expect(marks.current).toBeNull();
    expect(host()).toBeNull();
  });

  test('after a step any key but Enter and Escape is the page’s, and ends it', async () => {
    const { stepTo } = await stand();
    const seen: string[] = [];
    const listen = (event: KeyboardEvent) => seen.push(event.key);
    document.addEventListener('keydown', listen);
    await userEvent.keyboard('{Enter}{Escape}');
    stepTo(1);
    await userEvent.keyboard('j{Enter}');
    document.removeEventListener('keydown', listen);
    expect(seen).toEqual(['Enter', 'Escape', 'j', 'Enter']);
    expect(host()).toBeNull();
  });

  test('the first tap on a marked link opens the card, the second follows the link', async () => {
    await stand();
    location.hash = '';
    await tap(markElement('Keda'));
    await expect.element(dialog('Keda')).toBeInTheDocument();
    expect(location.hash).toBe('');
    await tap(markElement('Keda'));
    expect(location.hash).toBe('#there');
    await gone();
    location.hash = '';
  });

  test('a jump from elsewhere opens it without taking focus', async () => {
    const { showProject } = await stand();
    showProject(projectId('falco'));
    await expect.element(dialog('Falco')).toBeInTheDocument();
    expect(document.activeElement).toBe(document.body);
  });
});

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
    await wait(timing.rest + 200);
    expect(host()).toBeNull();
    await open();
    await wait(timing.saveAfter);
    inCard('li button')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    inCard('li button')!.click();
    expect(library.save).not.toHaveBeenCalled();
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
    await wait(timing.rest + 200);
    expect(host()).toBeNull();
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
    await wait(timing.rest + 300);
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

describe('closing', () => {
  test('Escape closes without moving the pointer; the page does not get that key', async () => {
    await stand();
    await open();
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { once: true });
    await userEvent.keyboard('{Escape}');
    expect(host()).toBeNull();
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledOnce();
  });

  test('stays while the pointer is on it, goes when it has left', async () => {
    await stand();
    await open();
    await userEvent.hover(inCard('h2')!);
    await wait(timing.grace + 200);
    expect(host()).not.toBeNull();
    await away();
    await gone();
  });

  test('the button and a press elsewhere close it', async () => {
    await stand();
    await open();
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    expect(host()).toBeNull();
    await open('Falco');
    await userEvent.click(document.documentElement, { position: { x: 790, y: 3 }, force: true });
    expect(host()).toBeNull();
  });

  test('a late answer shows nothing', async () => {
    const answers: (() => void)[] = [];
    await stand({
      card: (name) => new Promise((resolve) => answers.push(() => resolve(sampleCard(name)))),
    });
    await userEvent.hover(markElement('Kyverno'));
    await wait(timing.rest + 50);
    await userEvent.keyboard('{Escape}');
    await userEvent.hover(markElement('Falco'));
    await wait(timing.rest + 50);
    answers[0]!();
    await wait(50);
    expect(host()).toBeNull();
    answers[1]!();
    await expect.element(dialog('Falco')).toBeInTheDocument();
  });
});

describe('content', () => {
  test('a slow answer is shown when it comes, and nothing before', async () => {
    await stand({ card: (name) => wait(900).then(() => sampleCard(name)) });
    await userEvent.hover(markElement('Kyverno'));
    await wait(timing.rest + 200);
    expect(host()).toBeNull();
    await expect.element(page.getByText('All 12 talks')).toBeVisible();
  });

  test('says what each link is, and offers a search where no recording is known', async () => {
    const related = { ...video, exact: false, note: 'an earlier version' };
    const slides = { ...video, kind: 'slides' as const, url: 'https://example.org/s.pdf' };
    const talks = [
      talkRow('With recording'),
      talkRow('With slides', { links: [slides] }),
      talkRow('Related', { links: [related], titleIs: 'working', minutes: null }),
      talkRow('Evil', { links: [{ ...video, url: 'javascript:alert(1)' }] }),
    ];
    await stand({ card: async (name) => sampleCard(name, { talks }) });
    await open();
    const rows = [...host()!.shadowRoot!.querySelectorAll('li')].map((row) => ({
      text: row.querySelector('.m')!.textContent.replace(/\s+/g, ' '),
      links: [...row.querySelectorAll('a')].map((link) => link.href),
    }));
    const search = expect.stringMatching(/^https:\/\/www\.youtube\.com\/results\?search_query=/);
    expect(rows).toEqual([
      { text: 'KubeCon + CloudNativeCon Europe 202431 minRecording', links: [video.url] },
      {
        text: 'KubeCon + CloudNativeCon Europe 202431 minSlidesSearch for a recording',
        links: [slides.url, search],
      },
      {
        text: 'working titleKubeCon + CloudNativeCon Europe 2024Related: an earlier versionSearch for a recording',
        links: [related.url, search],
      },
      { text: 'KubeCon + CloudNativeCon Europe 202431 minSearch for a recording', links: [search] },
    ]);
    for (const link of host()!.shadowRoot!.querySelectorAll('a')) {
      expect([link.target, link.rel, link.referrerPolicy]).toEqual([
        '_blank',
        'noopener noreferrer',
        'no-referrer',
      ]);
    }
  });

  test('no talks: says so, and offers links and the search', async () => {
    const { controls } = await stand({
      card: async (name) => sampleCard(name, { talks: [], total: 0 }),
    });
    await open();
    await expect.element(page.getByText('No talk about it in the packs yet.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Search all talks' }));
    expect(controls.openSearch).toHaveBeenCalledExactlyOnceWith('kyverno');
    expect(host()).toBeNull();
  });

  test('saves a talk, and takes it back in place, keeping the focus with it', async () => {
    const { library } = await stand();
    await open();
    await wait(timing.saveAfter);
    const save = page.getByRole('button', { name: 'Save “Kyverno in a bank”' });
    await userEvent.click(save);
    expect(library.save).toHaveBeenCalledExactlyOnceWith('kubecon-eu-2024/kyverno-in-a-bank');
    await expect.element(save).toHaveAttribute('aria-pressed', 'true');
    expect(host()!.shadowRoot!.activeElement).toBe(save.element());
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    expect(library.remove).toHaveBeenCalledExactlyOnceWith('kubecon-eu-2024/kyverno-in-a-bank');
    await expect.element(save).toHaveAttribute('aria-pressed', 'false');
    expect(host()!.shadowRoot!.activeElement).toBe(save.element());
  });

  test('takes no save right after it came under the pointer', async () => {
    const { library } = await stand();
    await open();
    inCard('li button')!.focus();
    await userEvent.keyboard('{Enter}');
    await wait(50);
    expect(library.save).not.toHaveBeenCalled();
  });

  test('says when a save was not stored', async () => {
    const { library } = await stand();
    library.save.mockRejectedValueOnce(new Error('gone'));
    await open();
    await wait(timing.saveAfter);
    await userEvent.click(page.getByRole('button', { name: 'Save “Kyverno in a bank”' }));
    await expect.element(page.getByText(/^Not saved/)).toBeVisible();
    await expect
      .element(page.getByRole('button', { name: 'Save “Kyverno in a bank”' }))
      .toHaveAttribute('aria-pressed', 'false');
  });

  test('a talk saved before stays saved', async () => {
    const talks = [talkRow('Saved', {}, true)];
    const { library } = await stand({ card: async (name) => sampleCard(name, { talks }) });
    await open();
    await wait(timing.saveAfter);
    const save = page.getByRole('button', { name: 'Save “Saved”' });
    await expect.element(save).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(save, { force: true });
    expect(library.save).not.toHaveBeenCalled();
    expect(library.remove).not.toHaveBeenCalled();
  });

  test('off on this site stays for its undo, although the marks are gone', async () => {
    const { controls } = await stand();
    await open();
    await userEvent.click(page.getByRole('button', { name: 'Off on this site' }));
    markElement('Kyverno').style.display = 'none';
    await wait(timing.follow + 100);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    expect(controls.siteOff).toHaveBeenCalledOnce();
    expect(controls.siteOn).toHaveBeenCalledOnce();
  });
});

describe('accessible', () => {
  test.each([
    ['light', '#fff'],
    ['dark', '#10151a'],
  ])('axe finds nothing on a %s page, with a save and without', async (tone, background) => {
    document.documentElement.style.background = background;
    await stand();
    await open();
    expect(inCard(`.${tone}`)).not.toBeNull();
    await wait(timing.saveAfter);
    const check = async () => {
      const { violations, passes } = await axe.run(host()!, { resultTypes: ['violations'] });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
    };
    await check();
    await userEvent.click(page.getByRole('button', { name: 'Save “Kyverno in a bank”' }));
    await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await check();
  });

  test('what can be pressed is at least 24 pixels', async () => {
    await stand();
    await open();
    const small = [...host()!.shadowRoot!.querySelectorAll('button, a')]
      .map((each) => ({ name: each.textContent, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24);
    expect(small).toEqual([]);
  });
});

/** A finger, which only the browser's own protocol can be. */
async function tap(element: Element) {
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { x: frame.left + left + width / 2, y: frame.top + top + height / 2 };
  const protocol = cdp() as { send(method: string, params: object): Promise<unknown> };
  await protocol.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await protocol.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
