import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { memoryRecent } from '../ui/memory-recent.ts';
import { violations } from '../ui/no-violations.ts';
import { see } from '../ui/wait.ts';
import { mountLibrary } from '../library/mount-library.tsx';
import { mountOptions } from '../options/mount-options.tsx';
import { memoryLibrary } from './memory-library.ts';
import { mountPopup } from './mount-popup.tsx';
import { someTalks } from './some-talks.ts';

const box = () => page.getByRole('searchbox');
/** A test must not leave the page. */
const stay = (event: Event) => event.preventDefault();

test('what led to a talk is kept, and asked again by keyboard', async () => {
  const recent = memoryRecent();
  document.addEventListener('click', stay);
  mountPopup({ recent });
  await userEvent.fill(box(), 'kyv');
  await see('link', /^Policy as Code/);
  expect(recent.read().queries).toEqual([]);
  await userEvent.fill(box(), 'kyverno');
  (await see('link', /^Policy as Code/)).click();
  await expect.poll(() => recent.read().queries).toEqual(['kyverno']);
  await userEvent.fill(box(), '');
  await see('button', 'Search for “kyverno” again');
  await userEvent.click(box());
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(box()).toHaveValue('kyverno');
  await expect.element(box()).toHaveFocus();
  document.removeEventListener('click', stay);
});

test('a saved talk counts too, in a private window nothing does', async () => {
  for (const isPrivate of [false, true]) {
    const recent = memoryRecent(['helm'], isPrivate);
    mountPopup({ recent });
    await userEvent.fill(box(), 'kyverno');
    await see('link', /^Policy as Code/);
    await userEvent.keyboard('{Alt>}s{/Alt}');
    await see('button', 'Undo');
    expect(recent.read().queries).toEqual(isPrivate ? ['helm'] : ['kyverno', 'helm']);
  }
});

test('a talk that another letter leaves in its place is saved for what is typed now', async () => {
  const recent = memoryRecent();
  const { search } = memoryLibrary(someTalks);
  const same: typeof search = (request) => search({ ...request, query: 'kyverno' });
  mountPopup({ recent, library: memoryLibrary(someTalks, { search: same }) });
  await userEvent.fill(box(), 'kyvern');
  await see('link', /^Policy as Code/);
  await userEvent.fill(box(), 'kyverno');
  await expect.poll(() => document.querySelector('[aria-busy=false]')).not.toBeNull();
  document.querySelector<HTMLElement>('.results .save-button')!.click();
  await expect.poll(() => recent.read().queries).toEqual(['kyverno']);
});

test('they are forgotten with one press, in the popup and in the library', async () => {
  const recent = memoryRecent(['helm', 'kyverno']);
  mountPopup({ recent });
  await see('button', 'Search for “helm” again');
  expect(await violations()).toEqual([]);
  (await see('button', 'Forget recent searches')).click();
  await expect.poll(() => recent.read().queries).toEqual([]);
  await expect.element(box()).toHaveFocus();
  const other = memoryRecent(['helm', 'kyverno']);
  mountLibrary('#search', { recent: other });
  (await see('button', 'Search for “kyverno” again')).click();
  await expect.poll(() => location.hash).toBe('#search?q=kyverno');
  await expect.poll(() => document.querySelector('.recent')).toBeNull();
});

test('they are switched off in the options, which forgets them', async () => {
  const recent = memoryRecent(['helm']);
  mountOptions({ recent });
  await see('button', 'Forget recent searches');
  (await see('checkbox', 'Keep recent searches')).click();
  await expect.poll(() => recent.read()).toEqual({ on: false, queries: [] });
});
