import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mountPopup } from './mount-popup.tsx';
import { memoryLibrary } from './memory-library.ts';
import { someTalks } from './some-talks.ts';
import { see } from '../ui/wait.ts';

const save = () => see('button', 'Save “Forensic Container Checkpointing”');
const pressed = async () => (await save()).getAttribute('aria-pressed');
const toast = () => document.querySelector('.toast-place [role=status]')!.textContent;
const count = () => document.querySelector('#tab-list .count')?.textContent ?? '0';

test('Alt+S saves while typing, and Undo takes it back', async () => {
  mountPopup();
  await userEvent.keyboard('forensic');
  await save();
  await userEvent.keyboard('{Alt>}s{/Alt}');
  await expect.poll(pressed).toBe('true');
  expect(toast()).toBe('Saved to the reading list');
  expect(count()).toBe('1');
  expect(document.querySelector<HTMLInputElement>('input[type=search]')!.value).toBe('forensic');
  (await see('button', 'Undo')).click();
  await expect.poll(pressed).toBe('false');
  expect(count()).toBe('0');
});

test('s saves the talk that has the focus, and once more removes it; Undo puts it back', async () => {
  mountPopup();
  await userEvent.keyboard('forensic');
  await save();
  await userEvent.keyboard('{ArrowDown}s');
  await expect.poll(pressed).toBe('true');
  await userEvent.keyboard('s');
  await expect.poll(pressed).toBe('false');
  expect(toast()).toBe('Removed from the reading list');
  (await see('button', 'Undo')).click();
  await expect.poll(pressed).toBe('true');
});

test.each([
  ['not-stored', 'Not saved: the browser did not store it.'],
  ['unknown-talk', 'Not saved: this talk is in no pack any more.'],
] as const)('a talk that is not saved (%s) never looks saved', async (reason, text) => {
  mountPopup({
    library: memoryLibrary(someTalks, {
      save: async () => ({ ok: false, reason, detail: '' }),
    }),
  });
  await userEvent.keyboard('forensic');
  (await save()).click();
  await expect.poll(toast).toBe(text);
  expect(await pressed()).toBe('false');
});

test('a background that does not answer has saved nothing', async () => {
  mountPopup({
    library: memoryLibrary(someTalks, { save: () => Promise.reject(new Error('no answer')) }),
  });
  await userEvent.keyboard('forensic');
  (await save()).click();
  await expect.poll(toast).toBe('Not saved: the browser did not store it.');
  expect(await pressed()).toBe('false');
});
