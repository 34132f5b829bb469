import { expect, test } from 'vitest';
import { clickNode, textOf, waitForNode } from '../../browsers/ax.ts';
import { resultsIn, searchFor } from '../../browsers/surfaces.ts';
import { until } from '../../browsers/until.ts';
import type { Bench } from '../bench.ts';

export function narrowing(bench: Bench): void {
  const searching = async (query: string) => {
    const popup = await bench.driver.openOwn('popup.html');
    await searchFor(popup, query);
    return popup;
  };
  const boxOf = (popup: Awaited<ReturnType<typeof searching>>) =>
    popup.evaluate(() => document.querySelector('input')?.value);

  test('corrects a spelling, says so, and leads back', async () => {
    const popup = await searching('kybverno');
    await waitForNode(popup, { name: /Search for “kybverno” instead/ });
    await until('talks about Kyverno', async () =>
      (await resultsIn(popup)).some((row) => textOf(row).includes('Kyverno')),
    );
    await clickNode(popup, await waitForNode(popup, { name: /Search for “kybverno” instead/ }));
    await waitForNode(popup, { name: /No talk found/ });
    expect(popup.problems).toEqual([]);
    await popup.close();
  });

  test('narrows by a chip, which writes the filter, and names the filter that empties it', async () => {
    const popup = await searching('longhorn');
    await clickNode(popup, await waitForNode(popup, { name: /^2025, \d+ talk/ }));
    await until('the filter in the box', async () => (await boxOf(popup)) === 'longhorn year:2025');
    await popup.close();
    const empty = await searching('longhorn year:1999');
    await waitForNode(empty, { name: /Without “year:1999”: \d+ talk/ });
    expect(empty.problems).toEqual([]);
    await empty.close();
  });

  test('is answered by workers of the page: by titles at once, by the full index', async () => {
    const popup = await bench.driver.openOwn('popup.html');
    const ask = (role: string) =>
      popup.evaluate(
        (name) =>
          new Promise<{ hits: number; whole: boolean; glimpse: boolean }>((resolve, reject) => {
            const worker = new Worker('/search-worker.js', { name });
            worker.addEventListener('error', () => reject(new Error('the worker does not run')));
            worker.addEventListener('message', ({ data: { kind, answer } }) => {
              if (kind === 'answer') resolve({ ...answer, hits: answer.hits.length });
            });
            const request = { query: 'ebpf', project: null, limit: 12 };
            worker.postMessage({ id: 1, request }, []);
          }),
        role,
      );
    expect(await ask('titles')).toMatchObject({ hits: 6, whole: false, glimpse: true });
    expect(await ask('full')).toMatchObject({ hits: 12, whole: true, glimpse: false });
    await popup.close();
  });

  test('keeps a search of which a talk was saved, for the next popup', async () => {
    const popup = await searching('longhorn');
    await clickNode(popup, await waitForNode(popup, { role: 'button', name: /^Save “/ }));
    await waitForNode(popup, { name: 'Undo' });
    await popup.close();
    const next = await bench.driver.openOwn('popup.html');
    await clickNode(next, await waitForNode(next, { name: 'Search for “longhorn” again' }));
    await until('the search in the box', async () => (await boxOf(next)) === 'longhorn');
    expect(next.problems).toEqual([]);
    await next.close();
  });

  test('searches the text that is selected in the page when it opens', async () => {
    const page = await bench.open('/static.html');
    await page.evaluate(() => {
      const heading = document.querySelector('h1, h2, p')!;
      heading.textContent = 'Longhorn';
      getSelection()!.selectAllChildren(heading);
    });
    const popup = await bench.driver.openPopup(page);
    await until('the selection in the box', async () => (await boxOf(popup)) === 'Longhorn');
    expect(popup.problems).toEqual([]);
  });
}
