import { describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { timing } from '../../../components/card/timing.ts';
import { defaultSettings } from '../../../data/settings/settings.ts';
import { projectId } from '../../../data/model/ids.ts';
import { sampleCard } from './samples.ts';
import {
  away,
  dialog,
  gone,
  host,
  inCard,
  markElement,
  modes,
  open,
  stand,
  wait,
} from './stand.ts';

const rest = defaultSettings.cardDelay;

describe('ways in', () => {
  test('resting the pointer on a mark opens its card, named by the project', async () => {
    const { library, marks } = await stand();
    await open();
    expect(library.card).toHaveBeenCalledExactlyOnceWith({
      project: 'kyverno',
      context: expect.stringContaining('We run Kyverno'),
    });
    expect(marks.current?.question().text).toBe('Kyverno');
    expect(modes.at(-1)).toBe('closed');
    expect(document.activeElement).toBe(document.body);
  });

  test('moving over it does not', async () => {
    await stand();
    await userEvent.hover(markElement('Kyverno'));
    await away();
    await wait(rest + 200);
    expect(host()).toBeNull();
  });

  test('focus by Tab on a marked link opens it, and Tab goes on into the card', async () => {
    await stand();
    await userEvent.tab();
    expect(document.activeElement?.id).toBe('link');
    await expect.element(dialog('Keda')).toBeInTheDocument();
    await userEvent.tab();
    expect(host()?.shadowRoot?.activeElement).toHaveAccessibleName('Keep it here');
    await userEvent.keyboard('{Escape}');
    expect(host()).toBeNull();
  });

  test('focus that the page moves opens nothing', async () => {
    await stand();
    document.querySelector<HTMLElement>('#link')!.focus();
    await wait(rest + 100);
    expect(host()).toBeNull();
  });

  test('a step shows where it is and announces it; Enter opens with focus, Escape gives it back', async () => {
    const { stepTo, marks } = await stand();
    await userEvent.tab();
    const before = document.activeElement;
    stepTo(1);
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Kyverno. Enter opens its card, Escape leaves it.');
    expect(marks.current?.question().text).toBe('Kyverno');
    expect(document.activeElement).toBe(before);
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

describe('closing', () => {
  test('Escape closes without moving the pointer; the page does not get that key', async () => {
    await stand();
    await open();
    const heard = vi.fn<() => void>();
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
    await wait(rest + 50);
    await userEvent.keyboard('{Escape}');
    await userEvent.hover(markElement('Falco'));
    await wait(rest + 50);
    answers[0]!();
    await wait(50);
    expect(host()).toBeNull();
    answers[1]!();
    await expect.element(dialog('Falco')).toBeInTheDocument();
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
