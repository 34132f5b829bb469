import { expect, test } from 'vitest';
import { clickNode } from '../browsers/ax.ts';
import type { DrivenPage } from '../browsers/driver.ts';
import { waitForMarks } from '../browsers/marks.ts';
import { restart } from '../browsers/start.ts';
import {
  cardIn,
  isSaved,
  lookAtCard,
  readingListIn,
  rowsIn,
  saveButtonIn,
  titleOf,
} from '../browsers/surfaces.ts';
import { until } from '../browsers/until.ts';
import { hoverWord } from '../browsers/words.ts';
import { inEachBrowser } from './bench.ts';
import { savedIds } from './talks.ts';

inEachBrowser('a talk saved from the card', (bench) => {
  async function openPage() {
    const page = await bench.open('/docs.html');
    await waitForMarks(page);
    return page;
  }

  test('is on the reading list, and still there after the browser has restarted', async () => {
    const page = await openPage();
    await hoverWord(page, 'Kyverno');
    const title = await toggleFirst(page, 'Kyverno');
    const popup = await bench.driver.openPopup(page);
    expect((await readingListIn(popup)).map(titleOf)).toEqual([title]);

    bench.driver = await restart(bench.driver);
    const later = await bench.driver.openOwn('popup.html');
    expect((await readingListIn(later)).map(titleOf)).toEqual([title]);
  });

  test('can be taken back right there', async () => {
    const before = await savedIds(await bench.driver.openOwn('popup.html'));
    const page = await openPage();
    await hoverWord(page, 'cert-manager');
    await toggleFirst(page, 'cert-manager');
    await toggleFirst(page, 'cert-manager');
    expect(await savedIds(await bench.driver.openOwn('popup.html'))).toEqual(before);
  });
});

/** Presses the save button of the card's first talk, and waits until it says so. */
async function toggleFirst(page: DrivenPage, name: string): Promise<string> {
  const [row] = rowsIn(await cardIn(page, name));
  await lookAtCard();
  await clickNode(page, saveButtonIn(row!));
  await until('the button to change', async () => {
    const [now] = rowsIn(await cardIn(page, name));
    return now && isSaved(now) !== isSaved(row!);
  });
  return titleOf(row!);
}
