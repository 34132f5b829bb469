import { launch, type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../browsers/find.ts';
import { serveFolder } from '../browsers/serve.ts';
import { builtExtension, freshProfile, removeProfile } from '../browsers/start.ts';
import { pause } from '../browsers/until.ts';

/**
 * `npm run bench:card` (after `npm run build`): from the pointer's rest to the painted card, beyond
 * the rest that is intended, with the worker awake and asleep; and what a pointer move costs. Beside
 * each stands what the machine takes for a bare frame in the same run. `-- path/of/another/build`
 * measures that one too: a loaded machine says something only about the difference.
 */
const rest = 200;
const rounds = Number(process.env.ROUNDS ?? 20);
/** Milliseconds at the 95th percentile, and for a move. */
const goals = { awake: 50, asleep: 150, move: 0.5 };
const root = new URL('../fixtures/pages', import.meta.url).pathname;
const builds = [builtExtension('chromium'), ...process.argv.slice(2)];

type Stand = { readonly browser: Browser; readonly page: Page; readonly profile: string };

async function start(extension: string | null, mentions: number): Promise<Stand> {
  const profile = await freshProfile();
  const browser = await launch({
    executablePath: findChromium(),
    pipe: true,
    enableExtensions: extension === null ? false : [extension],
    userDataDir: profile,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.goto(`${site.origin}/nothing.html`);
  await page.evaluate(fill, mentions);
  if (extension) await page.waitForFunction(isMarked, { timeout: 60_000 });
  await pause(3_000);
  return { browser, page, profile };
}

async function measure(mentions: number): Promise<void> {
  console.log(`\nA page with ${mentions} mentions`);
  const bare = await start(null, mentions);
  for (const build of builds) {
    if (builds.length > 1) console.log(build);
    const { browser, page, profile } = await start(build, mentions);
    const frame = await page.evaluate(frames);
    await once(page);
    const stop = async () => {
      const target = browser.targets().find((one) => one.type() === 'service_worker');
      await (await target?.worker())?.close();
      await pause(300);
    };
    report('awake', await times(page, async () => {}), frame);
    report('asleep', await times(page, stop), frame);
    await movesOf(bare.page, page);
    await browser.close();
    await removeProfile(profile);
  }
  await bare.browser.close();
  await removeProfile(bare.profile);
}

/** In turns, so that what else the machine does hits both. */
async function movesOf(bare: Page, ours: Page): Promise<void> {
  const costs = { without: Infinity, with: Infinity };
  for (let turn = 0; turn < 4; turn += 1) {
    await bare.bringToFront();
    costs.without = Math.min(costs.without, await costOfMoves(bare));
    await ours.bringToFront();
    costs.with = Math.min(costs.with, await costOfMoves(ours));
  }
  const cost = costs.with - costs.without;
  console.log(
    `a pointer move: ${cost.toFixed(2)} ms of the page's thread, ${against(cost, goals.move)} (${costs.without.toFixed(2)} without us)`,
  );
}

const against = (value: number, goal: number): string =>
  `${value <= goal ? 'within' : 'MISSES'} the goal of ${goal} ms`;

async function times(page: Page, before: () => Promise<void>): Promise<number[]> {
  const found: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await before();
    found.push(await once(page));
  }
  return found.sort((a, b) => a - b);
}

/** Milliseconds from the last move on a name to the frame after the card came, less the rest. */
async function once(page: Page): Promise<number> {
  await page.mouse.move(700, 500);
  await pause(600);
  const shown = page.evaluate(untilShown);
  const { x, y } = await page.evaluate(() => {
    const box = document.querySelector('b')!.getBoundingClientRect();
    return { x: box.x + 5, y: box.y + 5 };
  });
  await page.mouse.move(x, y);
  const took = await shown;
  await page.keyboard.press('Escape');
  return took - rest;
}

async function costOfMoves(page: Page): Promise<number> {
  const count = 300;
  const start = await page.metrics();
  for (let move = 0; move < count; move += 1)
    await page.mouse.move(20 + ((move * 7) % 600), 20 + ((move * 13) % 500));
  const end = await page.metrics();
  return ((end.TaskDuration! - start.TaskDuration!) * 1000) / count;
}

function report(worker: 'awake' | 'asleep', sorted: readonly number[], frame: number): void {
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!; // prettier-ignore
  const line = (ms: number) => `${ms.toFixed(0)} ms (${(ms / frame).toFixed(1)} frames)`;
  console.log(
    `worker ${worker}: p50 ${line(at(0.5))}, p95 ${line(at(0.95))}, ${against(at(0.95), goals[worker])}; a bare frame ${frame.toFixed(1)} ms`,
  );
}

/** The functions below run in the page. */
function fill(mentions: number): void {
  const text = (at: number) => `<p>Line ${at}: <b>Kyverno</b> checks what comes in.</p>`;
  document.body.innerHTML = Array.from({ length: mentions }, (_, at) => text(at)).join('');
}

const isMarked = () => [...CSS.highlights.keys()].some((name) => name.startsWith('hallway'));

async function frames(): Promise<number> {
  const start = performance.now();
  for (let left = 30; left > 0; left -= 1) await new Promise(requestAnimationFrame);
  return (performance.now() - start) / 30;
}

function untilShown(): Promise<number> {
  return new Promise((resolve) => {
    let last = 0;
    const stop = new AbortController();
    addEventListener('pointermove', ({ timeStamp }) => (last = timeStamp), stop);
    const seen = new MutationObserver(() => {
      if (!document.querySelector('[popover]')) return;
      seen.disconnect();
      stop.abort();
      // After the next frame it is painted.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - last)));
    });
    seen.observe(document.documentElement, { childList: true });
  });
}

const site = await serveFolder(root);
for (const mentions of [3, 12_000]) await measure(mentions);
await site.close();
