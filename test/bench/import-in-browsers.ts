/**
 * Imports by size in both browsers, from the file to the switched-over library, as a person does it:
 * `npm run bench:import-browsers [sizes…]`. `read` is to the preview, `store` to what is found by
 * the search; `frozen` is the longest time for which the page did not answer meanwhile.
 */
import { buildExtension } from '../browsers/build.ts';
import type { DrivenPage } from '../browsers/driver.ts';
import { browserNames, discard, startFresh } from '../browsers/start.ts';
import { found, giveFiles, pressButton, waitForWords } from '../e2e/packs-page.ts';
import { someTalks } from '../e2e/talks.ts';
import { schedules } from './schedules.ts';

/** What a person may have to wait for 20,000 talks, in ms. */
const target = 8000;
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [1000, 20_000];
const patience = 300_000;

/** Notes in the page how long it did not come to its timers. */
const watch = (page: DrivenPage) =>
  page.evaluate(() => {
    const state = globalThis as unknown as { longest: number; last: number };
    state.longest = 0;
    state.last = performance.now();
    setInterval(() => {
      const now = performance.now();
      state.longest = Math.max(state.longest, now - state.last);
      state.last = now;
    }, 10);
  });
const forget = (page: DrivenPage) =>
  page.evaluate(() => void ((globalThis as unknown as { longest: number }).longest = 0));
const longest = (page: DrivenPage) =>
  page.evaluate(() => Math.round((globalThis as unknown as { longest: number }).longest));

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

for (const name of browserNames) buildExtension(name);
let slow = false;
console.log('browser    talks   file MB   read ms   store ms   both ms   frozen ms   search ms');
for (const name of browserNames) {
  for (const size of sizes) {
    const driver = await startFresh(name);
    const page = await driver.openOwn('library.html#packs');
    await someTalks(page, 1);
    await waitForWords(page, 'Add an event');
    const text = schedules['pretalx JSON']!(size);
    await watch(page);
    // Handing the text to the page is the test's own work, not the import's.
    await page.evaluate((whole) => void ((globalThis as { text?: string }).text = whole), text);
    await forget(page);
    const read = await timed(async () => {
      await giveFiles(page, [{ name: 'big.json', text: null }]);
      await waitForWords(page, 'New to your library', patience);
    });
    const store = await timed(async () => {
      await pressButton(page, 'Add to library');
      await waitForWords(page, `Stored: ${size} new`, patience);
    });
    const frozen = await longest(page);
    const search = await timed(() => found(page, 'cluster operator event:big'));
    await discard(driver);
    if (size === 20_000 && read + store > target) slow = true;
    const cells = [read, store, read + store, frozen, search].map((ms, at) =>
      ms.toFixed(0).padStart([10, 11, 10, 12, 12][at]!),
    );
    const megabytes = (text.length / 1024 / 1024).toFixed(1);
    console.log(`${name.padEnd(9)} ${String(size).padStart(6)} ${megabytes.padStart(9)}${cells.join('')}`); // prettier-ignore
  }
}
if (slow) {
  console.error(`20,000 talks took more than ${target / 1000} s.`);
  process.exitCode = 1;
}
