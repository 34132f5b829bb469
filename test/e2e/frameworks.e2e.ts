import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickNode, waitForNode } from '../browsers/ax.ts';
import type { DrivenPage, Driver } from '../browsers/driver.ts';
import { waitForMarks } from '../browsers/marks.ts';
import { discard, startFresh } from '../browsers/start.ts';
import { until } from '../browsers/until.ts';
import { inEachBrowser, serveApps } from './bench.ts';

inEachBrowser(
  'a hydrated page',
  (bench) => {
    let bare: Driver;
    beforeAll(async () => {
      bare = await startFresh(bench.driver.name, { extension: null });
    });
    afterAll(() => discard(bare));

    test.each(['react', 'vue'])(
      'of %s hydrates without a complaint and stays byte for byte what it is',
      async (framework) => {
        const path = `/${framework}/index.html`;
        const page = await bench.open(path);
        const marks = await waitForMarks(page, (found) => found.length >= 5);
        expect(marks).toEqual(['Kyverno', 'Keptn', 'Argo CD', 'cert-manager', 'Cilium']);
        await addOne(page);
        await waitForMarks(page, (found) => found.includes('Linkerd'));
        expect(page.problems).toEqual([]);

        const same = await bare.open(bench.site.origin + path);
        await addOne(same);
        expect(await htmlOf(page)).toBe(await htmlOf(same));
      },
    );
  },
  serveApps,
);

/** Clicks until the framework answers: before hydration nobody listens. */
async function addOne(page: DrivenPage) {
  const button = await waitForNode(page, { role: 'button', name: 'One more' });
  await until('the page to be hydrated', async () => {
    if (await saysMore(page)) return true;
    await clickNode(page, button);
    return saysMore(page);
  });
}

const saysMore = (page: DrivenPage) =>
  page.evaluate(() => document.querySelector('#more')!.textContent!.includes('Linkerd'));

const htmlOf = (page: DrivenPage) => page.evaluate(() => document.documentElement.outerHTML);
