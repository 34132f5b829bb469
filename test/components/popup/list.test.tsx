import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mountPopup } from './mount-popup.tsx';
import type { Library } from '../../../data/model/library.ts';
import type { StoreFailure } from '../../../data/model/stored.ts';
import { memoryLibrary } from './memory-library.ts';
import { savedTalks } from './saved-talks.ts';
import { someTalks } from './some-talks.ts';
import { all, see } from '../ui/wait.ts';

const titlesIn = (section: string) =>
  [...document.querySelectorAll(`[aria-label="Reading list: ${section}"] .talk-title`)].map(
    (title) => title.textContent.split(':')[0],
  );
const failed: StoreFailure = { ok: false, reason: 'not-stored', detail: '' };

const openList = (change: Partial<Library> = {}) => {
  const library = memoryLibrary({ ...someTalks, saved: savedTalks }, change);
  mountPopup({ library, start: { view: 'list', project: null } });
  return library;
};
const forensic = 'Forensic Container Checkpointing';
const note = async () => (await see('textbox', /^Note on “Policy/)) as HTMLTextAreaElement;

test('to watch and watched, also when no pack has the talks any more', async () => {
  const library = memoryLibrary({ talks: [], events: [], saved: savedTalks });
  mountPopup({ library });
  (await see('tab', /^Reading list/)).click();
  await expect
    .poll(() => titlesIn('To watch'))
    .toEqual(['Policy as Code with Kyverno', 'GitOps at Scale', forensic]);
  expect(titlesIn('Watched')).toEqual([
    'Securing the Software Supply Chain with Kyverno and Sigstore',
  ]);
});

test('a talk is marked as watched and moves; the focus stays near', async () => {
  openList();
  (await see('button', `Watched: ${forensic}`)).click();
  await expect.poll(() => titlesIn('Watched')).toContain(forensic);
  expect(titlesIn('To watch')).toHaveLength(2);
});

test('what is to be watched stands in the reader’s own order; a mark can be taken back', async () => {
  const first = { ...savedTalks[2]!, order: '0001' };
  const library = memoryLibrary({ ...someTalks, saved: savedTalks.with(2, first) });
  mountPopup({ library, start: { view: 'list', project: null } });
  const before = ['GitOps at Scale', 'Policy as Code with Kyverno', forensic];
  await expect.poll(() => titlesIn('To watch')).toEqual(before);
  (await see('button', `Watched: ${forensic}`)).click();
  (await see('button', 'Undo')).click();
  await expect.poll(() => titlesIn('To watch')).toEqual(before);
  expect(titlesIn('Watched')).toHaveLength(1);
});

test('the focus goes to the neighbour of a talk that is removed', async () => {
  openList();
  const button = await see('button', /^Remove “GitOps/);
  button.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.textContent).toBe(forensic);
});

test('has the keys of the list; / leads to the search, ? shows them', async () => {
  openList();
  await see('link', forensic);
  const focused = () => document.activeElement?.textContent.split(':')[0];
  await userEvent.keyboard('jj');
  expect(focused()).toBe('GitOps at Scale');
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.poll(() => titlesIn('To watch')[0]).toBe('GitOps at Scale');
  expect(focused()).toBe('GitOps at Scale');
  await userEvent.keyboard('s');
  await expect.poll(() => titlesIn('To watch')).toHaveLength(2);
  await userEvent.keyboard('u');
  await expect.poll(() => titlesIn('To watch')).toHaveLength(3);
  await userEvent.keyboard('?');
  await expect.poll(() => document.querySelector('dialog')?.open).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
  await userEvent.keyboard('/');
  await expect.poll(() => document.activeElement?.getAttribute('type')).toBe('search');
});

test('remove with Undo puts back exactly what was removed', async () => {
  const library = openList();
  (await see('button', /^Remove “Policy/)).click();
  await expect.poll(() => titlesIn('To watch')).toHaveLength(2);
  (await see('button', 'Undo')).click();
  await expect.poll(() => titlesIn('To watch')[0]).toBe('Policy as Code with Kyverno');
  expect(await library.readingList()).toEqual(savedTalks);
});

test('a talk that could not be removed stays, and that is said', async () => {
  openList({ remove: async () => failed });
  (await see('button', /^Remove “Policy/)).click();
  await expect.poll(() => document.body.textContent).toContain('Not removed');
  expect(titlesIn('To watch')).toHaveLength(3);
});

test('a note is stored when the field is left, and by Ctrl+Enter', async () => {
  const library = openList();
  const field = await note();
  await userEvent.fill(field, 'On exceptions.');
  field.blur();
  await expect.poll(async () => (await library.readingList())[0]!.note).toBe('On exceptions.');
  await userEvent.click(field);
  await userEvent.keyboard('{Control>}a{/Control}Second{Control>}{Enter}{/Control}');
  await expect.poll(async () => (await library.readingList())[0]!.note).toBe('Second');
  expect(document.activeElement).toBe(field);
});

test('a note that is not stored says so, keeps its text and can be tried again', async () => {
  let broken = true;
  const library: Library = openList({
    setNote: async (...args) =>
      broken ? failed : memoryLibrary({ ...someTalks, saved: savedTalks }).setNote(...args),
  });
  const field = await note();
  await userEvent.fill(field, 'Precious words.');
  field.blur();
  await expect
    .poll(() => document.body.textContent)
    .toContain('Not saved. The text is still here.');
  expect(field.value).toBe('Precious words.');
  expect((await library.readingList())[0]!.note).toBe('From minute 12.');
  broken = false;
  (await see('button', 'Try again')).click();
  await expect.poll(() => document.querySelector('.note-state')!.textContent).toBe('Saved');
  expect(field.value).toBe('Precious words.');
});

test('a note that is being written is stored when the list is left', async () => {
  const library = openList();
  await userEvent.fill(await note(), 'In haste.');
  (await see('tab', 'Search')).click();
  await expect.poll(async () => (await library.readingList())[0]!.note).toBe('In haste.');
});

test('a note that is being written is stored when the popup closes', async () => {
  const library = openList();
  await userEvent.fill(await note(), 'In haste.');
  dispatchEvent(new Event('pagehide'));
  await expect
    .poll(async () => (await library.readingList())[0]!.note, { timeout: 400 })
    .toBe('In haste.');
});

const outcome = () => document.querySelector('.outcome')!.textContent;

test('export offers the list as a file', async () => {
  const created = vi.spyOn(URL, 'createObjectURL');
  const clicked = vi
    .spyOn(HTMLAnchorElement.prototype, 'click')
    .mockImplementation(() => undefined);
  openList({ exportList: async () => '{"talks":[1]}' });
  await userEvent.click(await see('button', 'Export'));
  await expect.poll(outcome).toBe('Exported hallway-track-reading-list-2023-11-14.json');
  expect(await (created.mock.calls[0]![0] as Blob).text()).toBe('{"talks":[1]}');
  expect((clicked.mock.contexts[0] as HTMLAnchorElement).download).toMatch(/2023-11-14\.json$/);
  created.mockRestore();
  clicked.mockRestore();
});

test('an empty list says how to fill it, and can still import', async () => {
  mountPopup({ start: { view: 'list', project: null } });
  await expect.poll(() => document.body.textContent).toContain('Nothing saved yet');
  expect(all('button', 'Export')[0]).toHaveProperty('disabled', true);
  await see('button', 'Import in a tab');
});

test('a file is imported on the page of the list, which shows first what it would change', async () => {
  const openLibrary = vi.fn<(hash: string) => void>();
  mountPopup({ openLibrary, start: { view: 'list', project: null } });
  (await see('button', 'Import in a tab')).click();
  expect(openLibrary).toHaveBeenCalledExactlyOnceWith('#list?import');
});
