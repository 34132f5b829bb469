import { builtExtension, startBrowser } from '../browsers/start.ts';
import { say } from './say.ts';
import type { Target } from './target.ts';

/** A window for a person, open until the person closes it. */
export async function showWindow(target: Target, profile: string): Promise<void> {
  const extension = builtExtension('chromium');
  const driver = await startBrowser('chromium', { extension, profile, headed: true });
  await driver.open(target.url);
  say(
    `Chromium shows ${target.url}. Rest the pointer on an underlined name; close the window to end.`,
  );
  await driver.ended;
}
