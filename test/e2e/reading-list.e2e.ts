import { expect, test } from 'vitest';
import { clickNode, waitForNode } from '../browsers/ax.ts';
import type { DrivenPage } from '../browsers/driver.ts';
import { askLibrary } from '../browsers/popup.ts';
import { restart } from '../browsers/start.ts';
import { until } from '../browsers/until.ts';
import { inEachBrowser } from './bench.ts';
import { savedIds, someTalks } from './talks.ts';

type Saved = { readonly id: string; readonly state: string; readonly removedAt: number | null };
type Row = { readonly talk: { readonly id: string; readonly links: readonly { url: string; kind: string; exact: boolean }[] } }; // prettier-ignore

inEachBrowser('the reading list in its own page', (bench) => {
  const open = () => bench.driver.openOwn('library.html#list');
  const list = (own: DrivenPage) => askLibrary<readonly Saved[]>(own, 'readingList');

  test('a talk is marked, removed, brought back, and all of it outlives a restart', async () => {
    let own = await open();
    const [first, second] = await someTalks(own, 2);
    for (const id of [first, second]) await askLibrary(own, 'save', id);
    await own.goto('about:blank');
    own = await open();
    const remove = await waitForNode(own, { role: 'button', name: /^Remove “/ });
    await clickNode(own, remove);
    await until('one talk', async () => (await savedIds(own)).length === 1);
    await clickNode(own, await waitForNode(own, { role: 'button', name: 'Removed' }));
    await clickNode(own, await waitForNode(own, { role: 'button', name: /^Bring back/ }));
    await until('two talks', async () => (await savedIds(own)).length === 2);

    await askLibrary(own, 'editSaved', first, { state: 'started', reached: 750, tags: ['later'] });
    const before = await list(own);
    bench.driver = await restart(bench.driver);
    own = await open();
    expect(await list(own)).toEqual(before);
    await waitForNode(own, { role: 'button', name: '#later' });
    expect(own.problems).toEqual([]);
  });

  test.each(['library.html#list', 'popup.html#list'])(
    'the keys step, mark and take it back in %s',
    async (path) => {
      const own = await bench.driver.openOwn(path);
      await waitForNode(own, { role: 'button', name: /^Remove “/ });
      const left = async () => (await list(own)).filter(({ state }) => state !== 'watched').length;
      const before = await left();
      expect(before).toBeGreaterThan(0);
      await own.type('j');
      await own.type('w');
      await until('one talk less', async () => (await left()) === before - 1);
      await own.type('u');
      await until('it is back', async () => (await left()) === before);
      expect(own.problems).toEqual([]);
    },
  );

  test('a recording is found by any form of its address', async () => {
    const own = await open();
    const request = { query: 'kubernetes has:video', project: null, limit: 20 };
    const { hits } = await askLibrary<{ hits: readonly Row[] }>(own, 'search', request);
    const links = hits.flatMap(({ talk }) => talk.links.filter(({ kind, exact }) => kind === 'video' && exact).map(({ url }) => [talk.id, url] as const)); // prettier-ignore
    const [id, url] = links.find(([, address]) => address.includes('watch?v='))!;
    const video = new URL(url).searchParams.get('v');
    const found = await askLibrary<Row>(
      own,
      'talkByUrl',
      `https://youtu.be/${video}?t=90&list=PL1`,
    );
    expect(found.talk.id).toBe(id);
    expect(await askLibrary(own, 'talkByUrl', 'https://youtu.be/zzzzzzzzzzz')).toBeNull();
  });

  test('the list goes out as every format, and comes in again after a loss', async () => {
    const own = await bench.driver.openOwn('library.html#list?import');
    const focused = () => own.evaluate(() => document.activeElement?.textContent);
    await until('the focus on Import', async () => (await focused()) === 'Import');
    const ids = await savedIds(own);
    expect(ids.length).toBeGreaterThan(0);
    for (const format of ['json', 'csv', 'markdown', 'bookmarks', 'icalendar']) {
      const file = await askLibrary<string>(own, 'exportList', format);
      for (const id of ids) await askLibrary(own, 'remove', id);
      expect(await savedIds(own)).toEqual([]);
      const stored = await askLibrary<{ value: { added: number } }>(own, 'applyList', file, []);
      expect(stored.value.added).toBe(ids.length);
      expect((await savedIds(own)).toSorted()).toEqual(ids.toSorted());
      await askLibrary(own, 'undoImport');
      expect(await savedIds(own)).toEqual([]);
      for (const id of ids) await askLibrary(own, 'restore', id);
    }
    expect(own.problems).toEqual([]);
  });
});
