import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { overlaps } from '../../../components/reading-list/overlaps.ts';
import { stampsIn } from '../../../components/reading-list/stamps.ts';
import { isOpen, type SavedTalk } from '../../../data/model/saved-talk.ts';
import { resumeLink } from '../../../data/model/resume-link.ts';
import { aSaved } from '../../data/samples.ts';
import { savedTalks } from '../popup/saved-talks.ts';
import { violations } from '../ui/no-violations.ts';
import { all, see } from '../ui/wait.ts';
import { mountList } from './mount-list.tsx';

const titles = () =>
  [...document.querySelectorAll('.kept-rows .talk-title')].map(
    (title) => title.textContent.split(/:| and /)[0],
  );
const policy = 'Policy as Code with Kyverno';
const chain = 'Securing the Software Supply Chain with Kyverno';
const gitops = 'GitOps at Scale';
const forensic = 'Forensic Container Checkpointing';
const pick = async (label: string, value: string) => {
  const field = () => document.querySelector<HTMLElement>(`select[title="${label}"]`);
  await expect.poll(field).not.toBeNull();
  await userEvent.selectOptions(field()!, value);
};
const sum = () => document.querySelector('.kept-sum p')!.textContent;

const recorded = (saved: SavedTalk, id: string): SavedTalk => ({
  ...saved,
  talk: {
    ...saved.talk,
    links: [{ kind: 'video', url: `https://youtu.be/${id}`, exact: true, note: null }],
  },
});

test('what is to be watched, with its total time; other states by their own lists', async () => {
  mountList();
  await expect.poll(titles).toEqual([policy, gitops, forensic]);
  expect(sum()).toBe('3 talks · 57 min · 1 of unknown length');
  (await see('button', /^Watched/)).click();
  await expect.poll(titles).toEqual([chain]);
  await pick(`State of “${savedTalks[1]!.talk.title}”`, 'kept');
  await expect.poll(titles).toEqual([]);
  (await see('button', /^Kept/)).click();
  await expect.poll(titles).toEqual([chain]);
  (await see('button', 'Undo')).click();
  await expect.poll(titles).toEqual([]);
});

test('“I have 25 minutes” shows what fits, the longest first', async () => {
  mountList([
    ...savedTalks,
    { ...savedTalks[0]!, ...aSaved('e', 'half'), reached: 20 * 60, talk: { ...aSaved('e', 'half').talk, title: 'Half', minutes: 30 } }, // prettier-ignore
  ]);
  await expect.poll(() => titles().length).toBe(4);
  await userEvent.fill(document.querySelector('.kept-minutes input')!, '25');
  await expect.poll(titles).toEqual([forensic, 'Half']);
  expect(sum()).toBe('2 talks · 35 min');
});

test('is narrowed by words, project and event, and ordered', async () => {
  mountList();
  await pick('Project', 'argo-cd');
  await expect.poll(titles).toEqual([gitops]);
  await pick('Project', '');
  await pick('Order', 'shortest');
  await expect.poll(titles).toEqual([forensic, policy, gitops]);
  await userEvent.fill(document.querySelector('.kept-filter')!, 'zurich gitops');
  await expect.poll(titles).toEqual([gitops]);
  await userEvent.fill(document.querySelector('.kept-filter')!, 'nothing');
  await expect.poll(() => document.body.textContent).toContain('No saved talk fits.');
});

test('is ordered by hand, by event and by project, and those of one by hand', async () => {
  mountList(savedTalks.map((saved, at) => ({ ...saved, order: `${9 - at}` })));
  await expect.poll(titles).toEqual([forensic, gitops, policy]);
  await pick('Order', 'event');
  await expect.poll(titles).toEqual([policy, forensic, gitops]);
  await pick('Order', 'project');
  await expect.poll(titles).toEqual([gitops, policy, forensic]);
  await pick('Order', 'newest');
  await expect.poll(titles).toEqual([policy, gitops, forensic]);
});

test('a list by rule is kept, counted, and its removal can be taken back', async () => {
  const library = mountList();
  await pick('Project', 'kyverno');
  (await see('button', 'Keep as a list')).click();
  await userEvent.keyboard('Policies{Enter}');
  await expect.poll(async () => (await library.listRules()).length).toBe(1);
  expect((await library.listRules())[0]).toMatchObject({ name: 'Policies', projects: ['kyverno'], states: ['to-watch', 'started'] }); // prettier-ignore
  expect((await see('button', /^Policies/)).textContent).toBe('Policies2');
  (await see('button', 'Remove the list “Policies”')).click();
  await expect.poll(() => all('button', /^Policies/).length).toBe(0);
  (await see('button', 'Undo')).click();
  await see('button', /^Policies/);
});

test('keys: j and k step, Alt+Down moves, w marks, s removes, u takes back, / and ? help', async () => {
  const library = mountList();
  await expect.poll(() => titles().length).toBe(3);
  await userEvent.keyboard('j');
  const focused = () => document.activeElement?.textContent.split(':')[0];
  expect(focused()).toBe(policy);
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.poll(titles).toEqual([gitops, policy, forensic]);
  expect(focused()).toBe(policy);
  await userEvent.keyboard('u');
  await expect.poll(titles).toEqual([policy, gitops, forensic]);
  await userEvent.keyboard('w');
  await expect.poll(titles).toEqual([gitops, forensic]);
  await expect.poll(focused).toBe(gitops);
  await userEvent.keyboard('u');
  await expect.poll(titles).toEqual([policy, gitops, forensic]);
  await userEvent.keyboard('js');
  await expect.poll(() => titles().length).toBe(2);
  expect(await library.removedTalks()).toHaveLength(1);
  await userEvent.keyboard('u');
  await expect.poll(() => titles().length).toBe(3);
  await userEvent.keyboard('/');
  expect(document.activeElement?.className).toBe('kept-filter');
  await userEvent.keyboard('jw?');
  expect(document.activeElement).toHaveProperty('value', 'jw?');
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('?');
  await expect.poll(() => document.querySelector('dialog')?.open).toBe(true);
  expect(await violations()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
});

test('o opens the talk; the focus goes to the next one when a row leaves by its own buttons', async () => {
  mountList();
  await expect.poll(() => titles().length).toBe(3);
  const clicked = vi
    .spyOn(HTMLAnchorElement.prototype, 'click')
    .mockImplementation(() => undefined);
  await userEvent.keyboard('jo');
  expect((clicked.mock.contexts[0] as HTMLAnchorElement).textContent).toMatch(/^Policy/);
  clicked.mockRestore();
  (await see('button', /^Remove “Policy/)).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(titles).toEqual([gitops, forensic]);
  expect(document.activeElement?.textContent).toMatch(/^GitOps/);
  await userEvent.click(document.querySelector('h1')!);
  (await see('button', 'Undo')).click();
  await expect.poll(titles).toEqual([policy, gitops, forensic]);
  expect(document.activeElement).toBe(document.body);
});

test('a talk is dragged to another place, and stays there', async () => {
  const library = mountList();
  await expect.poll(() => titles().length).toBe(3);
  const [grip] = document.querySelectorAll('.kept-grip .icon-grip');
  await userEvent.dragAndDrop(grip!, document.querySelectorAll('.kept-row')[2]!);
  await expect.poll(titles).toEqual([gitops, forensic, policy]);
  mountList(await library.readingList());
  await expect.poll(titles).toEqual([gitops, forensic, policy]);
  (await see('button', /^Move “Policy.* up/)).click();
  await expect.poll(titles).toEqual([gitops, policy, forensic]);
});

test('what was removed can be brought back with its note', async () => {
  const library = mountList();
  (await see('button', /^Remove “Policy/)).click();
  await expect.poll(() => titles().length).toBe(2);
  (await see('button', 'Removed')).click();
  await expect.poll(titles).toEqual([policy]);
  expect(await violations()).toEqual([]);
  (await see('button', /^Bring back “Policy/)).click();
  await expect.poll(titles).toEqual([]);
  expect((await library.readingList())[0]).toMatchObject({ note: 'From minute 12.' });
});

test('what is typed right before Enter is kept', async () => {
  const library = mountList([recorded(savedTalks[0]!, 'aaaaaaaaaaa')]);
  (await see('button', /^Minute, tags and note/)).click();
  const field = () => document.querySelector<HTMLInputElement>('.kept-fact input')!;
  await expect.poll(field).toBeTruthy();
  field().value = '12:30';
  field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await expect.poll(async () => (await library.readingList())[0]).toMatchObject({ reached: 750 });
});

test('minute reached, tags and times in the note lead on', async () => {
  const library = mountList([recorded(savedTalks[0]!, 'aaaaaaaaaaa')]);
  (await see('button', /^Minute, tags and note/)).click();
  const fields = () => [...document.querySelectorAll<HTMLInputElement>('.kept-fact input')];
  await expect.poll(() => fields().length).toBe(2);
  const [reached, tags] = fields();
  await userEvent.fill(reached!, '12:30');
  await userEvent.keyboard('{Enter}');
  const resume = (await see('link', 'Resume at 12:30')) as HTMLAnchorElement;
  expect(resume.href).toBe('https://www.youtube.com/watch?v=aaaaaaaaaaa&t=750s');
  expect((await library.readingList())[0]).toMatchObject({ state: 'started', reached: 750 });
  await userEvent.fill(tags!, 'later, Later, team');
  await userEvent.keyboard('{Enter}');
  await see('button', '#team');
  expect((await library.readingList())[0]!.tags).toEqual(['later', 'team']);
  const note = (await see('textbox', /^Note on/)) as HTMLTextAreaElement;
  await userEvent.fill(note, 'Good.\n1:02:03 the demo');
  note.blur();
  const stamp = (await see('link', '1:02:03')) as HTMLAnchorElement;
  expect(stamp.href).toContain('t=3723s');
  expect(await violations()).toEqual([]);
});

test('saved talks of a coming event at the same time are told', async () => {
  const at = (slug: string, start: string, change: Partial<SavedTalk['talk']> = {}) => {
    const saved = aSaved('soon', slug);
    return { ...saved, talk: { ...saved.talk, day: '2024-07-01', start, ...change } };
  };
  const [one, two, three] = [at('one', '10:00'), at('two', '10:25'), at('three', '10:30')];
  const past = at('past', '10:00', { day: '2024-05-31' });
  const found = overlaps([one, two, three, past], '2024-06-01');
  expect([...found].map(([id, others]) => [id, others.map((other) => other.id)])).toEqual([
    [one.id, [two.id]],
    [two.id, [one.id, three.id]],
    [three.id, [two.id]],
  ]);
  mountList([one, two, three, past]);
  await expect.poll(() => document.querySelector('.kept-overlap')?.textContent).toMatch(/^3 saved/);
  expect(document.querySelector('.kept-clash')!.textContent).toMatch(/^At the same time: “/);
});

test('times in notes and links that resume', () => {
  expect(stampsIn('0:05 a\nno 1:00\n 12:30 – b\n99\n1:02:03')).toEqual([
    { seconds: 5, text: 'a' },
    { seconds: 750, text: 'b' },
    { seconds: 3723, text: '' },
  ]);
  const of = (url: string, exact = true) => resumeLink({ links: [{ kind: 'video', url, exact, note: null }] }, 90); // prettier-ignore
  expect(of('https://youtu.be/aaaaaaaaaaa?t=3&list=x')).toBe('https://www.youtube.com/watch?v=aaaaaaaaaaa&t=90s'); // prettier-ignore
  expect(of('https://media.ccc.de/v/x')).toBe('https://media.ccc.de/v/x#t=90');
  expect(of('https://videos.example/x')).toBeNull();
  expect(of('https://youtu.be/aaaaaaaaaaa', false)).toBeNull();
});

test('has nothing against it, full and empty', async () => {
  mountList(savedTalks.map((saved) => ({ ...saved, tags: ['team'], state: isOpen(saved) ? 'started' : saved.state }))); // prettier-ignore
  await expect.poll(() => titles().length).toBe(3);
  expect(await violations()).toEqual([]);
  mountList([]);
  await expect.poll(() => document.body.textContent).toContain('Nothing saved yet');
  expect(await violations()).toEqual([]);
});
