import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { aSaved } from '../../data/samples.ts';
import { savedTalks } from '../popup/saved-talks.ts';
import { violations } from '../ui/no-violations.ts';
import { see } from '../ui/wait.ts';
import { mountList } from './mount-list.tsx';

const titles = () =>
  [...document.querySelectorAll('.kept-rows .talk-title')].map(
    (title) => title.textContent.split(/:| and /)[0],
  );
const policy = 'Policy as Code with Kyverno';
const forensic = 'Forensic Container Checkpointing';
const choose = (content: BlobPart) =>
  userEvent.upload(
    document.querySelector<HTMLInputElement>('input[type=file]')!,
    new File([content], 'list.txt'),
  );
const outcome = () => document.querySelector('.outcome')!.textContent;

test('an import is shown first, applied whole, and taken back', async () => {
  const other = mountList([{ ...savedTalks[0]!, note: 'Theirs.', changedAt: 1 }, savedTalks[3]!]);
  const json = await other.exportList();
  const library = mountList(savedTalks.slice(0, 2));
  const before = await library.exportList();
  await expect.poll(() => titles().length).toBe(1);
  await choose(json);
  await expect
    .poll(() => document.querySelector('.kept-import')?.textContent)
    .toContain('1 talk is added');
  expect(document.querySelector('.kept-change')!.textContent).toBe('“From minute 12.” → “Theirs.”');
  expect(await library.exportList()).toBe(before);
  expect(document.activeElement?.textContent).toBe('What the file would change');
  expect(await violations()).toEqual([]);
  const take = document.querySelector<HTMLElement>('.kept-take')!;
  expect(take.textContent).toMatch(/^Take what the file says: Policy/);
  await userEvent.click(take);
  (await see('button', 'Make these changes')).click();
  await expect.poll(titles).toEqual([policy, forensic]);
  expect(document.activeElement?.textContent).toBe('Import');
  expect(document.querySelector('.kept-note')!.textContent).toBe('Theirs.');
  (await see('button', 'Undo')).click();
  await expect.poll(titles).toEqual([policy]);
  expect(await library.exportList()).toBe(before);
});

test('who has come to import a file finds the button under the focus, below all rows', async () => {
  const many = Array.from({ length: 40 }, (_, at) => aSaved('e', `talk-${at}`));
  mountList(many, {}, true);
  await expect.poll(() => document.activeElement?.textContent).toBe('Import');
  expect(titles()).toHaveLength(40);
  const { top, bottom } = document.activeElement!.getBoundingClientRect();
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
  window.scrollTo(0, 0);
});

test('a file that is no list says so, and stores nothing', async () => {
  mountList();
  await expect.poll(() => titles().length).toBe(3);
  await choose('<b>no</b>');
  await expect
    .poll(() => document.querySelector('.outcome')!.textContent)
    .toMatch(/^Nothing was imported/);
});

test('a file that is no UTF-8 is refused: its letters would be lost', async () => {
  const library = mountList();
  await expect.poll(() => titles().length).toBe(3);
  await choose(new Uint8Array([...new TextEncoder().encode('title,url\nZ'), 0xfc, 0x0a]));
  await expect.poll(outcome).toMatch(/^Nothing was imported: .*UTF-8/);
  expect(await library.readingList()).toHaveLength(4);
});

test('a calendar is shown with what is no talk; lists by rule of a file come along', async () => {
  const library = mountList([]);
  const summary = savedTalks[3]!.talk.title;
  const event = (title: string) => ['BEGIN:VEVENT', `SUMMARY:${title}`, 'END:VEVENT'];
  await choose(
    ['BEGIN:VCALENDAR', ...event(summary), ...event('Lunch'), 'END:VCALENDAR'].join('\n'),
  );
  const shown = () => document.querySelector('.kept-import')?.textContent;
  await expect.poll(shown).toContain('1 talk is added');
  expect(shown()).toContain('Lunch');
  (await see('button', 'Make these changes')).click();
  await expect.poll(titles).toEqual([forensic]);

  const json = JSON.parse(await library.exportList());
  const rule = {
    id: 'list-1',
    name: 'Short ones',
    states: [],
    tags: [],
    projects: [],
    events: [],
    minutes: 20,
  };
  await choose(JSON.stringify({ ...json, rules: [rule] }));
  await expect.poll(shown).toContain('Short ones');
  (await see('button', 'Make these changes')).click();
  await see('button', /^Short ones/);
  (await see('button', 'Undo')).click();
  await expect.poll(() => document.querySelector('.kept-rule')).toBeNull();
});
