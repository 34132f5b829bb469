import { clickNode, waitForNode } from '../browsers/ax.ts';
import type { Driver } from '../browsers/driver.ts';
import { waitForMarks } from '../browsers/marks.ts';
import type { Site } from '../browsers/serve.ts';
import {
  cardIn,
  lookAtCard,
  readingListIn,
  resultsIn,
  rowsIn,
  saveButtonIn,
  searchFor,
} from '../browsers/surfaces.ts';
import { hoverWord } from '../browsers/words.ts';

/** Goes once through everything that a person does: page, card, save, search, list, options. */
export async function walkEverywhere(driver: Driver, site: Site): Promise<void> {
  const page = await driver.open(`${site.origin}/docs.html`);
  await waitForMarks(page);
  await hoverWord(page, 'Kyverno');
  const [row] = rowsIn(await cardIn(page));
  await lookAtCard();
  await clickNode(page, saveButtonIn(row!));
  const popup = await driver.openPopup(page);
  await readingListIn(popup);
  await searchFor(popup, 'gitops');
  await resultsIn(popup);
  await driver.openOwn('options.html');
  await waitForNode(await driver.openOwn('library.html#packs'), { name: 'Look at it' });
}
