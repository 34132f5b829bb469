import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { DrivenPage, Driver } from '../../browsers/driver.ts';
import { serveFolder } from '../../browsers/serve.ts';
import { browserNames, builtExtension, discard, startFresh } from '../../browsers/start.ts';
import { pause, until } from '../../browsers/until.ts';
import { fill, frame, painted } from './in-page.ts';
import { movesOf } from './moves.ts';
import { reportMove, reportRests } from './report.ts';
import { restsOf } from './rests.ts';

/**
 * `npm run bench:card` (after `npm run build`): from the pointer's rest to the painted card, beyond
 * the rest that is intended, with the background awake and asleep; and what a pointer move costs.
 * Beside each stands what the machine takes for a bare frame in the same run. `-- firefox` is one
 * browser alone, `-- path/of/another/.output` measures those builds too: a loaded machine says
 * something only about the difference.
 */
const rounds = Number(process.env.ROUNDS ?? 20);
const folders = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const given = process.argv.slice(2);
const names = browserNames.filter((name) => given.includes(name));
const others = given.filter((each) => !browserNames.some((name) => name === each));
const site = await serveFolder(new URL('../../fixtures/pages', import.meta.url).pathname);

for (const name of names.length > 0 ? names : browserNames) {
  for (const mentions of [3, 12_000]) await measure(name, mentions);
}
await site.close();

async function measure(name: Driver['name'], mentions: number): Promise<void> {
  console.log(`\n${name}, a page with ${mentions} mentions, load ${loadavg()[0]!.toFixed(1)}`);
  const bare = await stand(name, null, mentions);
  for (const build of [
    builtExtension(name),
    ...others.map((output) => join(output, folders[name])),
  ]) {
    if (others.length > 0) console.log(build);
    const ours = await stand(name, build, mentions);
    await measureCard(ours.page, ours.driver);
    const [without, cost] = await movesOf([bare.page, ours.page]);
    reportMove(cost! - without!, without!);
    await discard(ours.driver);
  }
  await discard(bare.driver);
}

/** A browser with the page in it, marked and at rest. */
async function stand(name: Driver['name'], extension: string | null, mentions: number) {
  const driver = await startFresh(name, { extension });
  const page = await driver.open(`${site.origin}/nothing.html`);
  await page.evaluate(fill, mentions);
  // Of 12,000 marks only those near the view are painted.
  const isMarked = async () => (await page.evaluate(painted)) >= Math.min(mentions, 20);
  if (extension) await until('the marks', isMarked, 60_000);
  await pause(5_000);
  return { driver, page };
}

async function measureCard(page: DrivenPage, driver: Driver): Promise<void> {
  const bareFrame = await page.evaluate(frame);
  await restsOf(page, 1, async () => {});
  reportRests('awake', await restsOf(page, rounds, async () => {}), bareFrame);
  reportRests('asleep', await restsOf(page, rounds, driver.stopBackground), bareFrame);
}
