import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import playlist from '../../fixtures/schedules/playlist.json?raw';
import pretalx from '../../fixtures/schedules/pretalx-newer.json?raw';
import pack from '../../fixtures/schedules/pack.yaml?raw';
import sched from '../../fixtures/schedules/sched.ics?raw';
import { eventId } from '../../../data/model/ids.ts';
import { violations } from '../ui/no-violations.ts';
import { all, later, see } from '../ui/wait.ts';
import { drop, file, fill, mountPacks } from './mount-packs.tsx';

afterEach(() => page.viewport(414, 640));

const text = () => document.body.innerText;
const says = async (words: string) => {
  await expect.poll(text, { timeout: 5_000 }).toContain(words);
};
const press = async (name: string | RegExp) => (await see('button', name)).click();
const packs = () => [...document.querySelectorAll('.pack-panel > .pack-list .pack-row-name')].map((row) => row.textContent); // prettier-ignore

test('says what can be added while nothing is', async () => {
  await mountPacks();
  await says('Nothing added yet');
  expect(text()).toContain('1 pack comes with Hallway Track');
});

test('a dropped schedule is looked at first, and stored on a click, with undo', async () => {
  const { counts, packs: store } = await mountPacks();
  drop(file('whatever.txt', pretalx));
  await says('pretalx schedule (JSON)');
  await says('New to your library');
  await says('1 project found in it');
  expect(await store.list()).toHaveLength(1);
  await press('Add to library');
  await says('Stored: 3 new, 0 changed, 0 removed.');
  expect(packs()).toEqual(['Cloud Camp 2023']);
  expect(counts).toEqual({ names: 1, changes: 1 });
  await press('Undo');
  await says('Nothing added yet');
  expect(await store.list()).toHaveLength(1);
});

test('the same event again says what would change', async () => {
  await mountPacks();
  drop(file('a.json', pretalx));
  await press('Add to library');
  await says('Stored: 3 new');
  drop(file('b.json', pretalx.replace('the very impatient', 'everybody')));
  await says('You have Cloud Camp 2023 already. This would change:');
  await says('1 changed');
  await press('Update');
  await says('Stored: 0 new, 1 changed, 0 removed.');
  expect(packs()).toEqual(['Cloud Camp 2023']);
});

test('what a file does not say is asked for', async () => {
  const { packs: store } = await mountPacks();
  drop(file('talks.csv', 'title;speakers\nHarbor by night;Ada Example\n'));
  await says('The file does not say everything about its event.');
  const add = await see('button', 'Add to library');
  expect((add as HTMLButtonElement).disabled).toBe(true);
  await fill('Event', 'My Meetup');
  await fill('First day', '2024-01-02');
  await fill('Last day', '2024-01-02');
  await expect.poll(() => (add as HTMLButtonElement).disabled).toBe(false);
  await press('Add to library');
  await says('Stored: 1 new');
  expect(await store.talksAt(eventId('my-meetup-2024'))).toMatchObject([
    { title: 'Harbor by night', speakers: ['Ada Example'] },
  ]);
});

test('a file that is refused says why and where, beside others that are not', async () => {
  const { packs: store } = await mountPacks();
  drop(file('broken.json', '{"schedule": {'), file('camp.json', pretalx));
  await says('broken.json was not read');
  await says('Where: line 1, column 15');
  await press('Add to library');
  await says('Stored: 3 new');
  await press('Discard broken.json');
  await expect.poll(() => document.querySelector('.pack-refused')).toBeNull();
  expect(await store.list()).toHaveLength(2);
});

test('several files at once are stored by one press', async () => {
  await mountPacks();
  drop(file('a.json', pretalx), file('b.ics', sched));
  await press('Add all 2');
  await expect.poll(packs).toHaveLength(2);
});

test('a text is pasted', async () => {
  await mountPacks();
  await press('Paste text');
  const field = document.querySelector('textarea')!;
  await expect.poll(() => document.activeElement).toBe(field);
  field.value = pretalx;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await press('Read it');
  await says('pretalx schedule (JSON)');
});

test('recordings are matched to a schedule that comes before them, and reviewed one by one', async () => {
  const { packs: store } = await mountPacks();
  drop(file('b.ics', sched), file('videos.json', playlist));
  // Its event is in the other file.
  await says('4 of 4 accepted');
  await says('title and speaker agree');
  await press('Reject all');
  await says('0 of 4 accepted');
  const boxes = document.querySelectorAll<HTMLInputElement>('.match input');
  boxes[1]!.click();
  await press('Add 1 recording');
  await says('Nothing was stored: the event of these recordings is not in your library.');
  (await see('button', /^Add to library$/)).click();
  await says('Stored: ');
  // What was answered before the schedule was stored is still so.
  await says('1 of 4 accepted');
  await press('Add 1 recording');
  await says('1 recording added.');
  expect((await store.list()).at(-1)).toMatchObject({ holds: 'recordings', talks: 1 });
});

test('names of a pack are off until they are switched on', async () => {
  const { packs: store } = await mountPacks();
  const own = (id: string, name: string) => `  - { id: ${id}, name: ${name}, description: Theirs., maturity: other, prior: coined }\n`; // prettier-ignore
  drop(file('p.yaml', pack.replace('talks:', `projects:\n${own('gate', 'AcmeGate')}${own('score', 'Score')}${own('helm', 'Helm')}talks:`))); // prettier-ignore
  await says('Project names that it brings');
  await says('an English word: marked only where the text speaks for it');
  await says('not used: it is a name of Helm');
  await press('Add to library');
  const turn = await see('switch', 'Mark the project names of Cloud Camp 2023 in pages');
  expect(turn.getAttribute('aria-checked')).toBe('false');
  expect(await store.ownProjects()).toEqual([]);
  turn.click();
  await says('The names of Cloud Camp 2023 are marked now.');
  expect((await store.ownProjects()).map(({ id }) => id)).toEqual(['gate', 'score']);
});

test('a pack is removed, with undo', async () => {
  await mountPacks();
  drop(file('a.json', pretalx));
  await press('Add to library');
  await press('Remove Cloud Camp 2023');
  await says('Cloud Camp 2023 was removed.');
  expect(packs()).toEqual([]);
  await press('Undo');
  await expect.poll(packs).toEqual(['Cloud Camp 2023']);
});

test('a long job shows how far it is and can be stopped', async () => {
  const never = later<never>();
  let stopped = 0;
  const { packs: store } = await mountPacks({
    read: (_files, progress) => {
      progress({ step: 'linking', file: 'big.json', done: 5_000, total: 20_000 });
      return never.promise;
    },
    cancel: () => {
      stopped += 1;
      never.settle(Promise.reject(Object.assign(new Error(), { name: 'Cancelled' })) as never);
    },
  });
  drop(file('big.json', '[]'));
  await says('Finding projects in big.json');
  const bar = document.querySelector('progress')!;
  expect([bar.value, bar.max]).toEqual([5_000, 20_000]);
  await press('Stop');
  await says('Stopped. Nothing was stored.');
  expect(stopped).toBe(1);
  await see('button', 'Choose files');
  expect(await store.list()).toHaveLength(1);
});

test('all of it works by keys, and the focus is never lost', async () => {
  await mountPacks();
  await press('Paste text');
  document.querySelector('textarea')!.value = pretalx;
  document.querySelector('textarea')!.dispatchEvent(new Event('input', { bubbles: true }));
  await userEvent.keyboard('{Tab}{Enter}');
  const add = await see('button', 'Add to library');
  await expect.poll(() => document.activeElement?.tagName).not.toBe('BODY');
  add.focus();
  await userEvent.keyboard('{Enter}');
  await says('Stored: 3 new');
  await expect.poll(() => document.activeElement?.tagName).not.toBe('BODY');
});

test('axe finds nothing, light or dark, and 320 pixels are enough', async () => {
  await page.viewport(320, 900);
  await mountPacks();
  drop(file('b.ics', sched), file('videos.json', playlist), file(`${'long'.repeat(30)}.json`, '{'));
  await says('was not read');
  await see('button', 'Add to library');
  for (const summary of document.querySelectorAll('summary')) summary.click();
  expect(await violations()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  (await see('button', 'Add to library')).click();
  await see('button', 'Add 4 recordings');
  expect(await violations()).toEqual([]);
  expect(all('button', 'Discard videos.json')).toHaveLength(1);
});
