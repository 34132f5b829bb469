import { clickNode, spoken } from '../browsers/ax.ts';
import type { DrivenPage, Driver } from '../browsers/driver.ts';
import {
  resultsIn,
  saveButtonIn,
  searchFor,
  titleOf,
  waitUntilSaved,
} from '../browsers/surfaces.ts';
import { show } from './say.ts';

/** Opens the popup over the page, searches and prints what is found. */
export async function searchTalks(
  driver: Driver,
  page: DrivenPage,
  name: string | null,
  shot: (name: string) => string,
): Promise<DrivenPage> {
  const popup = await driver.openPopup(page);
  const query = name ?? 'gitops';
  await searchFor(popup, query);
  const results = await resultsIn(popup);
  show(
    `“${query}” finds ${results.length}, first:`,
    ...results.slice(0, 5).map((result) => `• ${titleOf(result)}`),
  );
  await popup.screenshot(shot('popup'));
  return popup;
}

/** Saves the first talk that was found; answers its title. */
export async function saveTalk(popup: DrivenPage): Promise<string> {
  const [first] = await resultsIn(popup);
  if (!first) throw new Error('nothing was found, so there is nothing to save');
  await clickNode(popup, saveButtonIn(first));
  const saved = await waitUntilSaved(popup);
  show(...spoken(saved).slice(0, 6));
  return titleOf(saved);
}
