import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { nothingFound, type SearchRequest } from '../../../data/model/search.ts';
import { memoryLibrary } from './memory-library.ts';
import { mountPopup } from './mount-popup.tsx';
import { someTalks } from './some-talks.ts';

const count = (id: string, name: string, many: number) => ({ id, name, count: many });
const facets = {
  project: [count('kyverno', 'Kyverno', 3)],
  event: [],
  speaker: [],
  year: [count('2024', '2024', 2)],
};

/** A library that notes what it is asked and answers with two talks and this. */
function mounted(change: object) {
  const asked: SearchRequest[] = [];
  const all = memoryLibrary(someTalks);
  const search = async (request: SearchRequest) => {
    asked.push(request);
    const { hits } = await all.search({ query: 'k', project: null, limit: 2 });
    return { ...nothingFound, hits, total: hits.length, facets, ...change };
  };
  mountPopup({ library: memoryLibrary(someTalks, { search }) });
  return { asked };
}

const box = () => page.getByRole('searchbox');

it('a chip writes its filter into the search, and takes it out again', async () => {
  mounted({});
  await userEvent.fill(box(), 'mesh');
  await userEvent.click(page.getByRole('button', { name: '2024, 2 talks' }));
  await expect.element(box()).toHaveValue('mesh year:2024');
  await userEvent.click(page.getByRole('button', { name: 'Recorded' }));
  await expect.element(box()).toHaveValue('mesh year:2024 has:video');
  await userEvent.click(page.getByRole('button', { name: '2024, 2 talks' }));
  await expect.element(box()).toHaveValue('mesh has:video');
});

it('a corrected search says so and leads back', async () => {
  const { asked } = mounted({ correction: { typed: 'cilum', query: 'cilium' } });
  await userEvent.fill(box(), 'cilum');
  await expect.element(page.getByText('Showing results for “cilium”.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Search for “cilum” instead' }));
  await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ query: 'cilum', asTyped: true }));
});

it('the order is asked of the library', async () => {
  const { asked } = mounted({});
  await userEvent.fill(box(), 'k');
  await userEvent.selectOptions(page.getByRole('combobox'), 'shortest');
  await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ query: 'k', sort: 'shortest' }));
});

it('an answer of the small index alone is asked for again, with what is shown', async () => {
  const { asked } = mounted({ whole: false });
  await userEvent.fill(box(), 'k');
  await vi.waitFor(() => expect(asked.at(-1)?.keep?.length).toBeGreaterThan(0));
  expect(asked).toHaveLength(2);
});

it('what is seen of talks is shown first, and stays where it is when the index answers', async () => {
  const asked: SearchRequest[] = [];
  const completions = [{ kind: 'topic', text: 'kernel', count: 2, query: 'kernel' }] as const;
  const all = memoryLibrary(someTalks);
  const answered = Promise.withResolvers<void>();
  const search = async (request: SearchRequest) => {
    asked.push(request);
    const { hits } = await all.search({ query: 'k', project: null, limit: 3 });
    const glimpse = {
      ...nothingFound,
      hits: hits.slice(1, 2),
      total: 1,
      glimpse: true,
      whole: false,
    };
    if (request.keep === undefined) return glimpse;
    await answered.promise;
    return { ...nothingFound, hits: [hits[1]!, hits[0]!], total: 2, facets, completions };
  };
  mountPopup({ library: memoryLibrary(someTalks, { search }) });
  await userEvent.fill(box(), 'k');
  await expect.element(page.getByText('Looking through all talks …')).toBeVisible();
  const first = document.querySelector('.result')!;
  const { top } = first.getBoundingClientRect();
  answered.resolve();
  await expect.element(page.getByText('2 talks', { exact: true })).toBeVisible();
  expect(document.querySelectorAll('.result')[0]).toBe(first);
  expect(first.getBoundingClientRect().top).toBe(top);
  expect(asked.map(({ keep }) => keep?.length)).toEqual([undefined, 1]);
});

it('a speaker’s chip writes a name of two words in quotes', async () => {
  mounted({ facets: { ...facets, speaker: [count('Ada Brandt', 'Ada Brandt', 2)] } });
  await userEvent.fill(box(), 'mesh');
  await userEvent.click(page.getByRole('button', { name: 'Ada Brandt, 2 talks' }));
  await expect.element(box()).toHaveValue('mesh speaker:"Ada Brandt"');
  await userEvent.click(page.getByRole('button', { name: 'Ada Brandt, 2 talks' }));
  await expect.element(box()).toHaveValue('mesh');
});

it('a filter that empties the search is named, and the way without it', async () => {
  const emptiedBy = { text: 'year:2019', kind: 'typed', without: 5 };
  mounted({ hits: [], total: 0, emptiedBy });
  await userEvent.fill(box(), 'mesh year:2019');
  await expect.element(page.getByText('“year:2019” leaves none of them.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Without “year:2019”: 5 talks' }));
  await expect.element(box()).toHaveValue('mesh');
});
