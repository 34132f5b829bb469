import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Library } from '../../../data/model/library.ts';
import { nothingFound, type SearchAnswer, type SearchRequest } from '../../../data/model/search.ts';
import { memoryLibrary } from '../popup/memory-library.ts';
import { someTalks } from '../popup/some-talks.ts';
import { all, see } from '../ui/wait.ts';
import { mountLibrary, travel } from './mount-library.tsx';

const rows = () => document.querySelectorAll('ol.rows > li').length;
const box = () => document.querySelector<HTMLInputElement>('search input')!;

afterEach(() => page.viewport(414, 640));

const facet = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('label.facet')].find(({ textContent }) =>
    textContent.startsWith(name),
  );

/** The library of a few talks with what another answer says; notes what it was asked. */
function answering(change: (request: SearchRequest) => Partial<SearchAnswer>) {
  const plain = memoryLibrary(someTalks);
  const search = vi.fn<Library['search']>(async (request) => ({
    ...(await plain.search({ ...request, query: request.query === 'kiverno' ? 'kyverno' : request.query })), // prettier-ignore
    ...change(request),
  }));
  return { library: { ...plain, search }, search };
}

const facets = {
  ...nothingFound.facets,
  project: [{ id: 'kyverno', name: 'Kyverno', count: 3 }],
  year: ['2024', '2023', '2022', '2021', '2020', '2019', '2018'].map((id) => ({ id, name: id, count: 1 })), // prettier-ignore
};

test('a facet narrows the search, stands in the address and is taken back by Back', async () => {
  const { library, search } = answering(() => ({ facets }));
  mountLibrary('#search?q=kyverno', { library });
  await expect.poll(rows).toBe(3);
  await expect.poll(() => facet('Kyverno')).toBeDefined();
  facet('Kyverno')!.click();
  await expect.poll(() => location.hash).toBe('#search?q=kyverno&project=kyverno');
  await expect.poll(() => search.mock.lastCall![0].chosen?.project).toEqual(['kyverno']);
  await see('button', 'Remove “Kyverno”');
  await travel(-1);
  await expect.poll(() => all('button', 'Remove “Kyverno”').length).toBe(0);
});

test('few values of a kind are shown at first, and all on wish', async () => {
  const { library } = answering(() => ({ facets }));
  await page.viewport(1000, 700);
  mountLibrary('#search', { library });
  await expect.poll(() => facet('2019')).toBeDefined();
  expect(facet('2018')).toBeUndefined();
  (await see('button', 'Show more: Year')).click();
  await expect.poll(() => facet('2018')).toBeDefined();
});

test('a corrected spelling is told, and undone with a press', async () => {
  const correction = { typed: 'kiverno', query: 'kyverno' };
  const { library, search } = answering(({ asTyped }) => asTyped ? { ...nothingFound } : { correction }); // prettier-ignore
  mountLibrary('#search?q=kiverno', { library });
  await expect.poll(rows).toBe(3);
  expect(document.querySelector('.correction')!.textContent).toContain('Showing results for “kyverno”'); // prettier-ignore
  (await see('button', 'Search for “kiverno” instead')).click();
  await expect.poll(() => document.body.textContent).toContain('No talk found');
  expect(search.mock.lastCall![0].query).toBe('kiverno');
  expect(location.hash).toBe('#search?q=kiverno&typed=1');
});

test('the filter that leaves nothing is named and removed', async () => {
  const emptiedBy = { text: 'year:2019', kind: 'typed', without: 3 } as const;
  const { library } = answering(({ query }) => query.includes('year:') ? { ...nothingFound, emptiedBy } : {}); // prettier-ignore
  mountLibrary('#search?q=kyverno+year%3A2019', { library });
  (await see('button', /^Without year:2019|year:2019/)).click();
  await expect.poll(rows).toBe(3);
  expect(box().value.trim()).toBe('kyverno');
});

test('what the small index found keeps its place when the rest comes', async () => {
  const { library, search } = answering(({ keep }) => ({ whole: keep !== undefined }));
  mountLibrary('#search?q=kyverno', { library });
  await expect.poll(rows).toBe(3);
  await expect.poll(() => search.mock.calls.filter(([{ query }]) => query === 'kyverno').length).toBe(2); // prettier-ignore
  expect(search.mock.lastCall![0].keep).toHaveLength(3);
});

test('a chip writes the filter that can be typed too', async () => {
  mountLibrary('#search?q=kyverno');
  (await see('button', 'Recorded')).click();
  await expect.poll(() => box().value).toBe('kyverno has:video');
});

test('the keyboard goes through the talks, saves one and opens its details', async () => {
  mountLibrary('#search');
  await userEvent.type(box(), 'kyverno');
  await expect.poll(rows).toBe(3);
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => document.activeElement?.textContent).toContain('Policy as Code');
  await userEvent.keyboard('{ArrowDown}s');
  await expect.poll(() => document.activeElement?.textContent).toContain('Supply Chain');
  const save = await see('button', /^Save “Securing/);
  await expect.poll(() => save.getAttribute('aria-pressed')).toBe('true');
  (await see('button', /^Details of “Securing/)).click();
  await expect.poll(() => document.querySelector('.details')?.textContent).toContain('Kyverno');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  (await see('button', 'Undo')).click();
  await expect.poll(() => save.getAttribute('aria-pressed')).toBe('false');
});

test('the arrow up from the first talk leads back to the search', async () => {
  mountLibrary('#search?q=kyverno');
  await expect.poll(rows).toBe(3);
  document.querySelector<HTMLElement>('.talk-title')!.focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(box());
});
