import type { DrivenPage } from '../../browsers/driver.ts';

const count = 300;
const turns = 4;

/** What a pointer move costs each page, in ms; in turns, so that what else the machine does hits both. */
export async function movesOf(pages: readonly DrivenPage[]): Promise<readonly number[]> {
  const costs = pages.map(() => Infinity);
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [at, page] of pages.entries()) {
      await page.front();
      costs[at] = Math.min(costs[at]!, await costOfMoves(page));
    }
  }
  return costs;
}

async function costOfMoves(page: DrivenPage): Promise<number> {
  const before = await page.workedMs();
  for (let move = 0; move < count; move += 1)
    await page.moveTo(20 + ((move * 7) % 600), 20 + ((move * 13) % 500));
  return ((await page.workedMs()) - before) / count;
}
