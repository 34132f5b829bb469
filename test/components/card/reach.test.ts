import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { timing } from '../../../components/card/timing.ts';
import { away, cardRect, host, inCard, markElement, open, stand, wait } from './stand.ts';

describe('in reach', () => {
  const press = async (name: string) => {
    await open();
    await wait(timing.pressAfter);
    await userEvent.click(page.getByText('More'));
    await userEvent.click(page.getByRole('button', { name }));
  };

  test('pinned it stays where it is, without pointer and without mark, until it is closed', async () => {
    await stand();
    await open();
    await wait(timing.pressAfter);
    await userEvent.click(page.getByRole('button', { name: 'Keep it here' }));
    const { top, left } = cardRect();
    await away();
    markElement('Kyverno').remove();
    await wait(timing.grace + timing.follow);
    expect(cardRect()).toMatchObject({ top, left });
    const pin = page.getByRole('button', { name: 'Keep it here' });
    await expect.element(pin).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(document.documentElement, { position: { x: 3, y: 3 }, force: true });
    expect(host()).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(host()).toBeNull();
  });

  test('let go it closes when its mark has gone', async () => {
    await stand();
    await open();
    await wait(timing.pressAfter);
    const pin = page.getByRole('button', { name: 'Keep it here' });
    await userEvent.click(pin);
    await expect.element(pin).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(pin);
    await expect.element(pin).toHaveAttribute('aria-pressed', 'false');
    markElement('Kyverno').remove();
    await vi.waitFor(() => expect(host()).toBeNull(), { timeout: 2_000 });
  });

  test('a name is not the project here: two clicks, and undo', async () => {
    const { controls } = await stand();
    await press('Never mark “Kyverno” on this site');
    await expect.element(page.getByText('“Kyverno” is not marked on this site.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() =>
      expect(controls.never.mock.calls).toEqual([
        ['Kyverno', true, true],
        ['Kyverno', true, false],
      ]),
    );
  });

  test('copies as Markdown, whatever the page does with copies', async () => {
    const stolen = vi.fn<() => void>();
    document.addEventListener('copy', stolen);
    await stand();
    let copied = '';
    const { setData } = DataTransfer.prototype;
    DataTransfer.prototype.setData = (_, text) => (copied = text);
    await press('Copy as Markdown');
    await expect.element(page.getByText('Copied.')).toBeVisible();
    DataTransfer.prototype.setData = setData;
    document.removeEventListener('copy', stolen);
    expect(copied).toContain('- [Kyverno in a bank](<https://www.youtube.com/watch?v=abc>)');
    expect(stolen).not.toHaveBeenCalled();
  });

  test('says why the name is marked', async () => {
    await stand();
    await open();
    await userEvent.click(page.getByText('More'));
    await expect
      .element(page.getByText('Why this project? The name has no other meaning.'))
      .toBeVisible();
    await wait(100);
    // The menu has made it higher: it is still inside of the view.
    expect(cardRect().bottom).toBeLessThanOrEqual(innerHeight - 8);
  });

  test('in a low view every row of the menu can be reached', async () => {
    await stand({ size: [800, 260] });
    await open();
    await userEvent.click(page.getByText('More'));
    await wait(100);
    const row = inCard('.w')!.lastElementChild as HTMLElement;
    row.scrollIntoView();
    const { top, bottom } = row.getBoundingClientRect();
    expect(bottom).toBeLessThanOrEqual(cardRect().bottom + 1);
    expect(top).toBeGreaterThan(cardRect().top);
  });
});
