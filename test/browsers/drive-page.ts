import type { KeyInput, Page } from 'puppeteer-core';
import type { DrivenPage } from './driver.ts';

type PagePart = Pick<DrivenPage, 'goto' | 'tree' | 'inCard' | 'prefer' | 'front' | 'workedMs'>;

/** What both browsers do alike; what they do not is passed in. */
export function drivePage(page: Page, part: PagePart): DrivenPage {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') problems.push(message.text());
  });
  return {
    problems,
    ...part,
    evaluate: (fn, arg) => page.evaluate(fn as (arg: unknown) => never, arg) as never,
    moveTo: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    clickRight: (x, y) => page.mouse.click(x, y, { button: 'right' }),
    tap: (x, y) => page.touchscreen.tap(x, y),
    press: (chord) => pressChord(page, chord),
    type: (text) => page.keyboard.type(text, { delay: 5 }),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: pngPath(path) })),
    close: () => page.close(),
  };
}

async function pressChord(page: Page, chord: string) {
  const keys = chord.split('+').map((key) => key as KeyInput);
  for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1)!);
  for (const key of keys.slice(0, -1).toReversed()) await page.keyboard.up(key);
}

function pngPath(path: string): `${string}.png` {
  if (!path.endsWith('.png')) throw new Error(`${path} must end with .png`);
  return path as `${string}.png`;
}
