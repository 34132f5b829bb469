import { clickNode, find, findAll, holds, textOf, waitForNode } from './ax.ts';
import type { AxNode, Box, DrivenPage } from './driver.ts';
import { pause, until } from './until.ts';

/** The open card (of a project), once its talks are in it. */
export const cardIn = (page: DrivenPage, name: string | RegExp = /./): Promise<AxNode> =>
  until(`a card of ${String(name)} with its content`, async () => {
    const card = find(await page.tree(), { role: 'dialog', name });
    return card && !holds(card, 'busy') ? card : null;
  });

/** Where the open card is once it stands still, in CSS pixels of the view, whatever its zoom. */
export const standingCard = (page: DrivenPage): Promise<Box> =>
  until('the card to stand still', () =>
    page.inCard((root) => {
      const moves = root.getAnimations().filter((each) => each instanceof CSSAnimation);
      if (moves.some(({ playState }) => playState === 'running')) return null;
      const { x, y, width, height } = root.querySelector('.c')!.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );

export const noCardIn = (page: DrivenPage) =>
  until('the card to be gone', async () => !find(await page.tree(), { role: 'dialog' }));

/** The hint beside a mark that a command went to; it tells which key opens the card. */
export const cueIn = (page: DrivenPage): Promise<string> =>
  until('the hint beside a mark', async () =>
    findAll(await page.tree(), { role: 'status' })
      .map(textOf)
      .find(Boolean),
  );

/** A card takes no save in its first 0.4 seconds: a press then was meant for the page. */
export const lookAtCard = () => pause(500);

/** The talks of a card, of the results or of the reading list: rows, without the lists in them. */
export const rowsIn = (root: AxNode, name?: RegExp): readonly AxNode[] =>
  (find(root, { role: 'list', ...(name && { name }) })?.children ?? []).filter(
    ({ role }) => role === 'listitem',
  );

/** A row's button that saves, or takes the save back. */
export const saveButtonIn = (row: AxNode): AxNode => {
  const button = find(row, { role: 'button', name: /^Save / });
  if (!button) throw new Error(`No save button in: ${textOf(row)}`);
  return button;
};

export const isSaved = (row: AxNode) => holds(saveButtonIn(row), 'pressed');

/** A row of a talk has its title as its heading, or as its first link. */
export const titleOf = (row: AxNode): string =>
  (find(row, { role: 'heading' }) ?? find(row, { role: 'link' }))?.name ?? textOf(row);

/** Types the words into the search box. */
export async function searchFor(popup: DrivenPage, query: string): Promise<void> {
  await clickNode(popup, await waitForNode(popup, { role: 'searchbox' }));
  await popup.type(query);
  // Rows that an earlier letter found stay where they are, until what stands above them goes.
  await until('the whole answer', () =>
    popup.evaluate(
      (typed) =>
        document.querySelector('input')?.value === typed &&
        document.querySelector('[data-whole=true][aria-busy=false]') !== null,
      query,
    ),
  );
  // Firefox tells a moment later where things stand.
  await pause(200);
}

export const resultsIn = (popup: DrivenPage): Promise<readonly AxNode[]> =>
  until('results', async () => {
    const rows = rowsIn(await popup.tree(), /^Talks found/);
    return rows.length > 0 ? rows : null;
  });

export const waitUntilSaved = (popup: DrivenPage): Promise<AxNode> =>
  until('a talk to be saved', async () => (await resultsIn(popup)).find(isSaved));

export const readingListIn = (popup: DrivenPage): Promise<readonly AxNode[]> =>
  until('talks on the reading list', async () => {
    const rows = rowsIn(await popup.tree(), /^Reading list/);
    return rows.length > 0 ? rows : null;
  });

/** What the popup tells about the store. */
export const noticeIn = async (popup: DrivenPage): Promise<string> =>
  textOf(await waitForNode(popup, { role: 'alert' }));
