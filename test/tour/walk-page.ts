import { spoken } from '../browsers/ax.ts';
import type { DrivenPage } from '../browsers/driver.ts';
import { counted, waitForMarks } from '../browsers/marks.ts';
import { cardIn } from '../browsers/surfaces.ts';
import { pause } from '../browsers/until.ts';
import { hoverWord } from '../browsers/words.ts';
import { show } from './say.ts';

/** Prints the marked names with their counts; answers the one to go on with, or null. */
export async function showMarks(page: DrivenPage): Promise<string | null> {
  const marks = await waitForMarks(page).catch(() => []);
  // The rest of a long page is marked in idle time.
  await pause(500);
  const names = counted(marks.length > 0 ? await waitForMarks(page) : []);
  show(...names.map(([name, count]) => `${String(count).padStart(3)} × ${name}`));
  if (names.length === 0) show('No name that it knows stands on this page.');
  const known = names.map(([name]) => name);
  return known.includes('Kyverno') ? 'Kyverno' : (known[0] ?? null);
}

/** Rests the pointer on a name and prints its card as a screen reader would read it. */
export async function showCard(
  page: DrivenPage,
  name: string,
  shot: (name: string) => string,
): Promise<void> {
  // Room for a whole card under a name in the middle.
  await page.resize(1280, 1000);
  await hoverWord(page, name);
  const card = await cardIn(page);
  show(...spoken(card));
  // Until it has faded in.
  await pause(400);
  await page.screenshot(shot('card'));
}
