import { clickNode, find, findAll, holds, textOf, waitForNode } from './ax.ts';
import type { AxNode, DrivenPage } from './driver.ts';
import { until } from './until.ts';

/** The open card, with its talks in it. */
export const cardIn = (page: DrivenPage): Promise<AxNode> =>
  until('a card with its content', async () => {
    const card = find(await page.tree(), { role: 'dialog' });
    return card && find(card, { role: 'heading' }) ? card : null;
  });

export const noCardIn = (page: DrivenPage) =>
  until('the card to be gone', async () => !find(await page.tree(), { role: 'dialog' }));

/** A row's button that saves or removes. */
export const saveButtonIn = (row: AxNode): AxNode => {
  const button = findAll(row, { role: 'button', name: /save/i })[0];
  if (!button) throw new Error(`No save button in: ${textOf(row)}`);
  return button;
};

export const isSaved = (row: AxNode) => holds(saveButtonIn(row), 'pressed');

/** A row of a talk has its title as the first link or heading in it. */
export const titleOf = (row: AxNode): string =>
  (find(row, { role: 'heading' }) ?? find(row, { role: 'link' }))?.name ?? textOf(row);

/** Puts the words into the search box in place of what is there. */
export async function searchFor(popup: DrivenPage, query: string): Promise<void> {
  const box = await waitForNode(popup, { role: 'searchbox' });
  await clickNode(popup, box);
  await popup.press('Control+a');
  await popup.type(query);
}

export const resultsIn = (popup: DrivenPage): Promise<readonly AxNode[]> =>
  until('results', async () => {
    const rows = findAll(await popup.tree(), { role: 'option' });
    return rows.length > 0 ? rows : null;
  });

export const waitUntilSaved = (popup: DrivenPage): Promise<AxNode> =>
  until('a talk to be saved', async () => (await resultsIn(popup)).find(isSaved));

export const readingListIn = (popup: DrivenPage): Promise<readonly AxNode[]> =>
  until('the reading list', async () => {
    const list = find(await popup.tree(), { role: 'list', name: /reading list/i });
    return list && list.children.length > 0 ? findAll(list, { role: 'listitem' }) : null;
  });

/** What the popup tells about the store. */
export const noticeIn = async (popup: DrivenPage): Promise<string> =>
  textOf(await waitForNode(popup, { role: 'alert' }));
