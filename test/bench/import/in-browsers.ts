/**
 * Imports by size in both browsers, from the file to the switched-over library, as a person does it:
 * `npm run bench:import-browsers [sizes…]`. `read` is to the preview, `store` to what is found by
 * the search; `frozen` is the longest time for which the page did not answer meanwhile; `memory` by
 * how much the whole browser has grown at most. Below each line what was shown, and for how long.
 */
import { buildExtension } from '../../browsers/build.ts';
import type { DrivenPage } from '../../browsers/driver.ts';
import { browserNames, discard, startFresh } from '../../browsers/start.ts';
import type { BrowserName } from '../../browsers/places.ts';
import { found, giveFiles, pressButton, waitForWords } from '../../e2e/packs-page.ts';
import { someTalks } from '../../e2e/talks.ts';
import { watchMemory } from './memory.ts';
import { watchAnew, watched, watchPage } from './phases.ts';
import { variedSchedule } from './schedules.ts';

/** What a person may have to wait for 20,000 talks, in ms. */
const target = 8000;
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [1000, 20_000, 100_000];
const patience = 300_000;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/**
 * Handing the text to the page is the test's own work, not the import's: in pieces, for no driver
 * takes a hundred megabytes at once.
 */
async function lay(page: DrivenPage, text: string): Promise<void> {
  const piece = 8_000_000;
  await page.evaluate(() => void ((globalThis as { text?: string }).text = ''));
  for (let at = 0; at < text.length; at += piece)
    await page.evaluate(
      (part) => void ((globalThis as { text?: string }).text += part),
      text.slice(at, at + piece),
    );
  await page.evaluate(() => {
    const state = globalThis as { text?: string | Blob };
    state.text = new Blob([state.text ?? '']);
  });
}

async function measure(name: BrowserName, size: number) {
  const driver = await startFresh(name);
  const page = await driver.openOwn('library.html#packs');
  await someTalks(page, 1);
  await waitForWords(page, 'Add an event');
  const text = variedSchedule(size);
  await watchPage(page);
  await lay(page, text);
  await watchAnew(page);
  const memory = watchMemory(driver.processes);
  const read = await timed(async () => {
    await giveFiles(page, [{ name: 'big.json', text: null }]);
    await waitForWords(page, 'New to your library', patience);
  });
  const store = await timed(async () => {
    await pressButton(page, 'Add to library');
    await waitForWords(page, `Stored: ${size} new`, patience);
  });
  const grown = memory();
  const { frozen, steps } = await watched(page);
  const search = await timed(() => found(page, 'cluster operator event:big'));
  await discard(driver);
  return { megabytes: text.length / 1024 / 1024, read, store, frozen, search, grown, steps };
}

for (const name of browserNames) buildExtension(name);
let slow = false;
console.log(
  'browser    talks   file MB   read ms   store ms   both ms   frozen ms   search ms   memory MB',
);
for (const name of browserNames) {
  for (const size of sizes) {
    const { megabytes, read, store, frozen, search, grown, steps } = await measure(name, size);
    if (size === 20_000 && read + store > target) slow = true;
    const cells = [read, store, read + store, frozen, search, grown ?? Number.NaN].map(
      (value, at) => value.toFixed(0).padStart([10, 11, 10, 12, 12, 12][at]!),
    );
    console.log(
      `${name.padEnd(9)} ${String(size).padStart(6)} ${megabytes.toFixed(1).padStart(9)}${cells.join('')}`,
    );
    console.log(`          ${steps.join(', ')}`);
  }
}
if (slow) {
  console.error(`20,000 talks took more than ${target / 1000} s.`);
  process.exitCode = 1;
}
