import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mountPopup, somePorts } from './mount-popup.tsx';
import type { Library } from '../../../data/model/library.ts';
import type { SearchAnswer } from '../../../data/model/search.ts';
import { argoCd, kyverno, someTalks } from './some-talks.ts';
import { memoryLibrary } from './memory-library.ts';
import { all, later, see } from '../ui/wait.ts';

const input = () => document.querySelector<HTMLInputElement>('input[type=search]')!;
const titles = () =>
  [...document.querySelectorAll('ol.results .talk-title')].map((title) => title.textContent);
let opened: string[] = [];

/** Notes what would be opened, instead of opening it. */
const onClick = (event: MouseEvent) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link) return;
  event.preventDefault();
  opened.push(link.href);
};
beforeEach(() => {
  opened = [];
  addEventListener('click', onClick);
});
afterEach(() => removeEventListener('click', onClick));

const searching = async (words: string, search?: Library['search']) => {
  mountPopup({ library: memoryLibrary(someTalks, search ? { search } : {}) });
  await userEvent.keyboard(words);
};

test('opens with the focus in the search box and what the page names', async () => {
  mountPopup();
  expect(document.activeElement).toBe(input());
  await see('button', 'Argo CD, 5 mentions');
  await see('button', 'Kyverno, 1 mention');
});

test('typing finds talks, the words highlighted, with event and year once', async () => {
  await searching('kyverno zero');
  await expect.poll(titles).toEqual(['Policy as Code with Kyverno: From Zero to Production']);
  const marked = () => [...document.querySelectorAll('ol mark')].map((mark) => mark.textContent);
  await expect.poll(marked).toEqual(['Kyverno', 'Zero']);
  const row = document.querySelector('ol.results li')!;
  expect(row.textContent).toContain('KubeCon + CloudNativeCon Europe 2024 · 32 min'.split(' ·')[0]);
  expect(row.textContent.match(/2024/g)).toHaveLength(1);
  expect(document.querySelector('.found-line [role=status]')!.textContent).toBe('1 talk');
});

test('the year is added to an event whose name has none', async () => {
  await searching('gitops');
  await expect.poll(titles).toHaveLength(1);
  expect(document.querySelector('.talk-event')!.textContent).toBe(
    'Kubernetes Community Days Zurich 2023',
  );
});

test('arrow keys move the focus from talk to talk and back into the box, Enter opens', async () => {
  await searching('kyverno');
  await expect.poll(titles).toHaveLength(3);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(opened).toEqual(['https://talks.example/schedule']);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(opened[1]).toMatch(/^https:\/\/www\.youtube\.com\/results\?search_query=GitOps/);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(input());
  await userEvent.keyboard('{Enter}');
  expect(opened[2]).toBe('https://talks.example/video');
});

test('letters typed on a row go on in the search box', async () => {
  await searching('kyverno');
  await expect.poll(titles).toHaveLength(3);
  await userEvent.keyboard('{ArrowDown} zero');
  expect(input().value).toBe('kyvernozero');
});

test('only the current talk is in the order of Tab', async () => {
  await searching('kyverno');
  await expect.poll(titles).toHaveLength(3);
  const stops = () => [...document.querySelectorAll('ol.results [tabindex="0"]')];
  expect(new Set(stops().map((stop) => stop.closest('li.result')))).toHaveLength(1);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect
    .poll(() => stops()[0]?.closest<HTMLElement>('li.result')?.dataset.talk)
    .toBe('kubecon-eu-2024/supply-chain');
});

test('an answer that comes after a newer one is dropped', async () => {
  const asked = new Map<string, ReturnType<typeof later<SearchAnswer>>>();
  await searching('ky', ({ query }) => {
    asked.set(query, later<SearchAnswer>());
    return asked.get(query)!.promise;
  });
  await expect.poll(() => [...asked.keys()]).toEqual(['k', 'ky']);
  const all = memoryLibrary(someTalks);
  asked.get('ky')!.settle(await all.search({ query: 'kyverno', project: null, limit: 9 }));
  await expect.poll(titles).toHaveLength(3);
  asked.get('k')!.settle(await all.search({ query: 'forensic', project: null, limit: 9 }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(titles()).toHaveLength(3);
});

test('an Enter that is faster than the answer opens the first talk of that answer', async () => {
  const answer = later<SearchAnswer>();
  await searching('f{Enter}', () => answer.promise);
  expect(opened).toEqual([]);
  const library = memoryLibrary(someTalks);
  answer.settle(await library.search({ query: 'policy', project: null, limit: 9 }));
  await expect.poll(() => opened).toEqual(['https://talks.example/video']);
});

test('Escape clears, then closes', async () => {
  const close = vi.fn<() => void>();
  mountPopup({ close });
  await userEvent.keyboard('kyverno{Escape}');
  expect(input().value).toBe('');
  expect(close).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(close).toHaveBeenCalledOnce();
});

test('says which word found nothing, and searches without it', async () => {
  await searching('kyverno quux');
  await expect.poll(() => document.body.textContent).toContain('No talk has the word “quux”.');
  (await see('button', 'Search without “quux”')).click();
  await expect.poll(titles).toHaveLength(3);
  expect(input().value).toBe('kyverno');
  expect(document.activeElement).toBe(input());
});

test('says so when each word is found, but never together', async () => {
  await searching('forensic kyverno');
  await expect
    .poll(() => document.body.textContent)
    .toContain('Each word is found, but no talk has all of them.');
  await see('button', 'Search for “forensic” only');
});

test('a project of the page searches its talks; its place is shown in the page', async () => {
  const shown = vi.fn<(id: string) => Promise<void>>(async () => undefined);
  const close = vi.fn<() => void>();
  mountPopup({ close, page: { ...somePorts().page, show: shown } });
  (await see('button', 'Go to the first mention of Argo CD')).click();
  await expect.poll(() => close.mock.calls.length).toBe(1);
  expect(shown).toHaveBeenCalledWith(argoCd);
  (await see('button', 'Argo CD, 5 mentions')).click();
  await expect.poll(titles).toEqual(['GitOps at Scale: Kyverno Meets Argo CD']);
  await userEvent.keyboard('nothing like it');
  (await see('button', 'Search all talks instead of those about Argo CD')).click();
  await expect.poll(() => document.querySelector('.search-project')).toBeNull();
});

test('opens with the talks of a project', async () => {
  mountPopup({ start: { view: 'search', project: kyverno } });
  await expect.poll(titles).toHaveLength(3);
  expect(document.querySelector('.search-project')!.textContent).toBe('Kyverno');
});

test('says plainly where extensions may not run, and still searches', async () => {
  mountPopup({
    page: { view: async () => ({ kind: 'closed' }), show: async () => undefined },
  });
  await expect.poll(() => document.body.textContent).toContain('Browsers keep extensions out');
  expect(all('switch', /./)).toEqual([]);
  await userEvent.keyboard('forensic');
  await expect.poll(titles).toHaveLength(1);
});

test('every kind of link says what it is', async () => {
  await searching('kyverno');
  await expect.poll(titles).toHaveLength(3);
  const links = [...document.querySelectorAll('ol.results .talk-links')].map((list) =>
    [...list.children].map((item) => item.textContent),
  );
  expect(links).toEqual([
    ['Recording', 'Slides'],
    ['Schedule page', 'Search for a recording'],
    ['Search for a recording', 'Related: Videoearlier version, other event, 2021'],
  ]);
  await see('link', 'GitOps at Scale: Kyverno Meets Argo CD');
  expect(
    all('link', 'GitOps at Scale: Kyverno Meets Argo CD')[0]!.closest('li')!.textContent,
  ).toContain('working title');
});
