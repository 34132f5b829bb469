import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '../browsers/driver.ts';
import { waitForMarks } from '../browsers/marks.ts';
import type { Site } from '../browsers/serve.ts';
import { discard, startFresh } from '../browsers/start.ts';
import { cardIn, noCardIn } from '../browsers/surfaces.ts';
import { wordBox } from '../browsers/words.ts';
import { servePages } from './bench.ts';

/** Of Chromium alone: Firefox's window has no focus under WebDriver, so that no element in it gets one. */
let driver: Driver;
let site: Site;
beforeAll(async () => {
  site = await servePages();
  driver = await startFresh('chromium');
});
afterAll(async () => {
  await discard(driver);
  await site.close();
});

test('focus on a marked link opens its card, and Tab goes on into it', async () => {
  const page = await driver.open(`${site.origin}/static.html`);
  await waitForMarks(page, (found) => found.length >= 2);
  const { x, y } = await wordBox(page, 'Kyverno in an editor');
  await page.click(x + 5, y + 5);
  await page.press('Tab');
  await cardIn(page, 'Keptn');
  await page.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.hasAttribute('popover'))).toBe(true);
  await page.press('Escape');
  await noCardIn(page);
});
