import type { DrivenPage } from '../../browsers/driver.ts';
import { pause, until } from '../../browsers/until.ts';
import { timing } from '../../../components/card/timing.ts';
import { defaultSettings } from '../../../data/settings/settings.ts';
import { cardIsGone, firstMention, untilPainted } from './in-page.ts';

/** Milliseconds beyond the intended rest, for each round; `before` comes before each. */
export async function restsOf(
  page: DrivenPage,
  rounds: number,
  before: () => Promise<void>,
): Promise<readonly number[]> {
  const found: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await before();
    found.push(await restOnce(page));
  }
  return found.sort((a, b) => a - b);
}

async function restOnce(page: DrivenPage): Promise<number> {
  await page.moveTo(700, 500);
  // The last card is over, and the next move a slow one.
  await pause(2 * timing.grace);
  const shown = page.evaluate(untilPainted);
  const { x, y } = await page.evaluate(firstMention);
  await page.moveTo(x, y);
  const took = await shown;
  await page.press('Escape');
  await until('the card to be gone', () => page.evaluate(cardIsGone));
  return took - defaultSettings.cardDelay;
}
