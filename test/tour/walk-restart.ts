import { clickNode, waitForNode } from '../browsers/ax.ts';
import type { Driver } from '../browsers/driver.ts';
import { readingListIn, titleOf } from '../browsers/surfaces.ts';
import { show } from './say.ts';

/** Prints the reading list of the new browser, which must hold the talk. */
export async function showSaved(
  driver: Driver,
  title: string,
  shot: (name: string) => string,
): Promise<void> {
  const popup = await driver.openOwn('popup.html');
  await popup.resize(420, 640);
  await clickNode(popup, await waitForNode(popup, { role: 'tab', name: /^Reading list/ }));
  const titles = (await readingListIn(popup)).map(titleOf);
  show('The reading list holds:', ...titles.map((one) => `• ${one}`));
  await popup.screenshot(shot('reading-list'));
  if (!titles.includes(title)) throw new Error(`“${title}” is not on the reading list any more`);
}
