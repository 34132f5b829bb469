import { expect, test } from 'vitest';
import { clickNode, find, holds, textOf, waitForNode } from '../../browsers/ax.ts';
import { readMarks, waitForMarks } from '../../browsers/marks.ts';
import { resultsIn, searchFor } from '../../browsers/surfaces.ts';
import type { DrivenPage } from '../../browsers/driver.ts';
import { pause, until } from '../../browsers/until.ts';
import type { Bench } from '../bench.ts';

/** One talk of each of the five documents that the packs began with, as somebody would look for it. */
const talks = [
  ['rejekts-eu-2022', 'gitpod helm charts installer', 'Why Gitpod replaced its Helm charts'],
  ['kubecon-na-2020', 'stop writing operators', 'Stop Writing Operators'],
  ['rejekts-na-2022', 'cryptocurency mining', 'Detecting Cryptocurrency Mining With eBPF'],
  [
    'kcd-zurich-2023',
    'forensic container checkpoint',
    'Forensic Container Checkpointing and Analysis',
  ],
  ['kubecon-eu-2024', 'maintainers mean comments', 'Kubernetes Maintainers Read Mean Comments'],
] as const;

export function popup(bench: Bench): void {
  test.each(talks)('finds a talk of %s for “%s”', async (_event, query, title) => {
    const popup = await bench.driver.openOwn('popup.html');
    await searchFor(popup, query);
    await until(`“${title}” among the first three`, async () =>
      (await resultsIn(popup)).slice(0, 3).some((row) => textOf(row).includes(title)),
    );
    expect(popup.problems).toEqual([]);
    await popup.close();
  });

  test('has the focus in its search box and lists the names on the page with counts', async () => {
    const page = await bench.open('/static.html');
    await waitForMarks(page, (found) => found.length >= 8);
    const popup = await bench.driver.openPopup(page);
    const focused = await popup.evaluate(() => document.activeElement?.getAttribute('type'));
    expect(focused).toBe('search');
    await waitForNode(popup, { name: /^Argo CD, 5/ });
    await waitForNode(popup, { name: /^Kyverno, 1/ });
  });

  test('switches the site off and on again', async () => {
    const page = await bench.open('/static.html');
    await waitForMarks(page);
    await switchSite(page, false);
    await until('no marks', async () => (await readMarks(page)).length === 0);
    await page.goto(`${bench.site.origin}/docs.html`);
    await pause(500);
    expect(await readMarks(page)).toEqual([]);
    await switchSite(page, true);
    await waitForMarks(page);
  });

  /** Opens the popup over the page, turns its switch and goes back to the page. */
  async function switchSite(page: DrivenPage, on: boolean) {
    const popup = await bench.driver.openPopup(page);
    await clickNode(popup, await waitForNode(popup, { role: 'switch' }));
    await until(`the switch to be ${on ? 'on' : 'off'}`, async () => {
      const now = find(await popup.tree(), { role: 'switch' });
      return now && holds(now, 'checked') === on;
    });
    await pause(200);
    await page.front();
  }
}
