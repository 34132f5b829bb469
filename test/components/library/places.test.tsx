import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, see } from '../ui/wait.ts';
import { mountLibrary, travel } from './mount-library.tsx';

const heading = () => document.querySelector('h1')!.textContent;
const rows = () => document.querySelectorAll('ol.rows > li').length;
const box = () => document.querySelector<HTMLInputElement>('search input')!;

test('a project page tells what it is and lists its talks', async () => {
  mountLibrary('#project/kyverno');
  await see('link', /^Policy as Code/);
  expect(heading()).toContain('Kyverno');
  expect(document.title).toBe('Kyverno – Hallway Track');
  expect(rows()).toBe(3);
  await see('link', '2024: 2 talks (Event 2)');
  await see('link', 'Argo CD, 1 talk');
});

test('a year of the chart narrows the talks, and once more widens them', async () => {
  mountLibrary('#project/kyverno');
  (await see('link', /^2023: /)).click();
  await expect.poll(rows).toBe(1);
  expect(location.hash).toBe('#project/kyverno?year=2023');
  (await see('link', /^2023: /)).click();
  await expect.poll(rows).toBe(3);
});

test('from a talk to its event and its speaker, and back', async () => {
  mountLibrary('#project/kyverno');
  (await see('link', 'Ada Example')).click();
  await expect.poll(heading).toBe('Ada Example');
  (await see('link', /^KubeCon/)).click();
  await expect.poll(heading).toBe('KubeCon + CloudNativeCon Europe 2024');
  await expect.poll(() => document.activeElement?.tagName).toBe('H1');
  await travel(-1);
  await expect.poll(heading).toBe('Ada Example');
  await travel(-1);
  await expect.poll(heading).toContain('Kyverno');
  await travel(1);
  await expect.poll(heading).toBe('Ada Example');
});

test.each([
  ['#projects', 'kyv', 'Kyverno'],
  ['#events', 'zurich', 'Kubernetes Community Days Zurich'],
  ['#speakers', 'grace', 'Grace Sample'],
])('%s are filtered by “%s”', async (hash, filter, name) => {
  mountLibrary(hash);
  await expect.poll(rows).toBeGreaterThan(1);
  await userEvent.type(document.querySelector('.filter input')!, filter);
  await expect.poll(rows).toBe(1);
  expect(all('link', name)).toHaveLength(1);
  expect(location.hash).toBe(`${hash}?filter=${filter}`);
});

test.each(['project/none', 'event/none', 'speaker/Nobody'])('%s is in no pack', async (hash) => {
  mountLibrary(`#${hash}`);
  await expect.poll(() => document.body.textContent).toContain('Not in the packs');
});

test.each(['/', '{Control>}k{/Control}'])('%s leads to the search from anywhere', async (key) => {
  mountLibrary('#projects');
  await expect.poll(rows).toBeGreaterThan(0);
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard(key);
  expect(document.activeElement).toBe(box());
  expect(box().value).toBe('');
  await userEvent.keyboard('kyverno');
  await expect.poll(rows).toBe(3);
  expect(location.hash).toBe('#search?q=kyverno');
  await travel(-1);
  expect(location.hash).toBe('#projects');
});

test('a section from outside has its place in the navigation', async () => {
  const view = () => <p id="mounted">Mounted here</p>;
  mountLibrary('#list', { sections: [{ id: 'list', name: 'popupViewList', view }] });
  expect(heading()).toBe('Reading list');
  expect(document.getElementById('mounted')).not.toBeNull();
  expect((await see('link', 'Reading list')).getAttribute('aria-current')).toBe('page');
});
