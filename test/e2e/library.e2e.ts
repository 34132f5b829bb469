import { expect, test } from 'vitest';
import { clickNode, find, findAll, textOf, waitForNode } from '../browsers/ax.ts';
import type { DrivenPage } from '../browsers/driver.ts';
import { askLibrary } from '../browsers/popup.ts';
import { isSaved, noticeIn, rowsIn, saveButtonIn, titleOf } from '../browsers/surfaces.ts';
import { startBrowser } from '../browsers/start.ts';
import { until } from '../browsers/until.ts';
import { inEachBrowser } from './bench.ts';
import { dropStore } from './damage.ts';
import { savedIds, someTalks } from './talks.ts';

const hashOf = (page: DrivenPage) => page.evaluate(() => location.hash);
const scrollOf = (page: DrivenPage) => page.evaluate(() => Math.round(scrollY));
const headingIn = (page: DrivenPage, name: string | RegExp) =>
  waitForNode(page, { role: 'heading', name });
const follow = async (page: DrivenPage, name: string | RegExp) =>
  clickNode(page, await waitForNode(page, { role: 'link', name }));
const back = (page: DrivenPage) => page.evaluate(() => history.back());
const talksIn = (page: DrivenPage, name: RegExp) =>
  until(`talks of ${name}`, async () => {
    const rows = rowsIn(await page.tree(), name);
    return rows.length > 0 && rows.every((row) => find(row, { role: 'button' })) ? rows : null;
  });

inEachBrowser('the library', (bench) => {
  test('from a project to a speaker and back, to the same place', async () => {
    const page = await bench.driver.openOwn('library.html#project/kubernetes');
    await headingIn(page, /^Kubernetes/);
    await talksIn(page, /Kubernetes/);
    await page.evaluate(() => scrollTo(0, 2_000));
    const speaker = await until('a speaker in the window', async () => {
      for (const row of await talksIn(page, /Kubernetes/)) {
        const link = findAll(row, { role: 'link' })[1];
        const box = await link?.box();
        if (link && box && box.y > 150 && box.y < 500) return link;
      }
      return null;
    });
    const left = await scrollOf(page);
    expect(left).toBeGreaterThan(1_500);
    await clickNode(page, speaker);
    await headingIn(page, speaker.name);
    expect(await hashOf(page)).toBe(`#speaker/${encodeURIComponent(speaker.name)}`);
    expect(await scrollOf(page)).toBe(0);
    await back(page);
    await headingIn(page, /^Kubernetes/);
    await until('the old place', async () => Math.abs((await scrollOf(page)) - left) <= 2);
    expect(page.problems).toEqual([]);
    await page.close();
  });

  test('a reload and a copied address show the same', async () => {
    const page = await bench.driver.openOwn(
      'library.html#project/kubernetes?order=newest&year=2024',
    );
    const titles = (await talksIn(page, /Kubernetes/)).map(titleOf);
    expect(titles.length).toBeGreaterThan(3);
    const other = await bench.driver.openOwn(`library.html${await hashOf(page)}`);
    expect((await talksIn(other, /Kubernetes/)).map(titleOf)).toEqual(titles);
    await other.close();
    await page.close();
  });

  test('a talk is saved from its row, and Undo takes it back', async () => {
    const page = await bench.driver.openOwn('library.html#event/kcd-zurich-2023');
    const [row] = await talksIn(page, /Zurich/);
    await clickNode(page, saveButtonIn(row!));
    await until('one saved talk', async () => (await savedIds(page)).length === 1);
    expect(isSaved((await talksIn(page, /Zurich/))[0]!)).toBe(true);
    await clickNode(page, await waitForNode(page, { role: 'button', name: 'Undo' }));
    await until('no saved talk', async () => (await savedIds(page)).length === 0);
    await page.close();
  });

  test('the keyboard finds a talk, opens its details and leads back to the search', async () => {
    const page = await bench.driver.openOwn('library.html#events');
    await follow(page, /^Speakers/);
    await headingIn(page, 'Speakers');
    await page.press('/');
    await page.type('cryptocurrency mining');
    const rows = await until('the talk', async () => {
      const found = rowsIn(await page.tree(), /^Talks found/);
      return found.some((row) => titleOf(row).includes('Cryptocurrency')) ? found : null;
    });
    expect(textOf(rows[0]!)).toContain('Cryptocurrency Mining');
    expect(await hashOf(page)).toBe('#search?q=cryptocurrency+mining');
    await page.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.className);
    await until('the focus on a title', async () => (await focused()) === 'talk-title');
    await page.press('Control+k');
    const focus = await page.evaluate(() => document.activeElement?.getAttribute('type'));
    expect(focus).toBe('search');
    await back(page);
    await headingIn(page, 'Speakers');
    expect(page.problems).toEqual([]);
    await page.close();
  });

  test('the end of a long list is a scroll away, with few rows in the document', async () => {
    const page = await bench.driver.openOwn('library.html#speakers');
    const count = () =>
      page.evaluate(() => ({
        rows: document.querySelectorAll('.rows > li').length,
        last: Number(
          [...document.querySelectorAll('.rows > li')].at(-1)?.getAttribute('aria-posinset'),
        ),
        all: Number(document.querySelector('.rows > li')?.getAttribute('aria-setsize')),
        waiting: document.querySelectorAll('.row-waiting').length,
      }));
    await until('speakers', async () => (await count()).all > 500);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await until('the last speaker', async () => {
      const { last, all, waiting } = await count();
      return last === all && waiting === 0;
    });
    expect((await count()).rows).toBeLessThan(60);
    await page.close();
  });

  test('shows the bundled talks and says so when the store does not open', async () => {
    const before = await bench.driver.openOwn('library.html');
    const [talk] = await someTalks(before, 1);
    await askLibrary(before, 'save', talk);
    await bench.driver.close();
    await dropStore(bench.driver.store);
    bench.driver = await startBrowser(bench.driver.name, bench.driver.options);
    const page = await bench.driver.openOwn('library.html#project/kubernetes');
    expect(await noticeIn(page)).toContain('nothing can be saved');
    expect((await talksIn(page, /Kubernetes/)).length).toBeGreaterThan(3);
    await follow(page, /^Events/);
    await headingIn(page, '2024');
    await page.close();
  });
});
