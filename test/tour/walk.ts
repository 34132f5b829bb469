import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver, StartOptions } from '../browsers/driver.ts';
import { builtExtension, startBrowser } from '../browsers/start.ts';
import { say, step } from './say.ts';
import type { Target } from './target.ts';
import { showCard, showMarks } from './walk-page.ts';
import { saveTalk, searchTalks } from './walk-popup.ts';
import { showSaved } from './walk-restart.ts';

const shots = new URL('../../.output/tour', import.meta.url).pathname;

/** The main job, step by step, printed for somebody who sees no window. */
export async function walk(target: Target, profile: string): Promise<void> {
  await rm(shots, { recursive: true, force: true });
  await mkdir(shots, { recursive: true });
  const options = { extension: builtExtension('chromium'), profile };
  let driver: Driver | null = await step('start the browser', () => start(options));
  try {
    const page = await step(`open ${target.url}`, () => driver!.open(target.url));
    const name = await step('mark the names', () => showMarks(page));
    if (name !== null) await step(`show the card of ${name}`, () => showCard(page, name, shot));
    const popup = await step('search in the popup', () => searchTalks(driver!, page, name, shot));
    const title = await step('save a talk', () => saveTalk(popup));
    await step('end the browser', () => driver!.close());
    driver = null;
    driver = await step('start it again', () => start(options));
    await step('show that it is still saved', () => showSaved(driver!, title, shot));
  } finally {
    await driver?.close();
  }
  say('', `Screenshots: ${shots}`);
}

const start = (options: StartOptions) => startBrowser('chromium', options);

const shot = (name: string) => join(shots, `${name}.png`);
