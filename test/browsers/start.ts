import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from './chromium.ts';
import type { Driver, StartOptions } from './driver.ts';
import { startFirefox } from './firefox.ts';
import type { BrowserName } from './places.ts';

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

const root = new URL('../..', import.meta.url).pathname;

/** Where `npm run build` puts the extension. */
export const builtExtension = (name: BrowserName) =>
  join(root, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

export function startBrowser(name: BrowserName, options: StartOptions): Promise<Driver> {
  return name === 'chromium' ? startChromium(options) : startFirefox(options);
}

/** Closes it and starts it again with the same profile. */
export async function restart(driver: Driver): Promise<Driver> {
  await driver.close();
  return startBrowser(driver.name, driver.options);
}

export const freshProfile = () => mkdtemp(join(tmpdir(), 'hallway-profile-'));

/** A browser that has just been closed may still write to its profile. */
export const removeProfile = (profile: string) =>
  rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });

/** A browser with the built extension and a fresh profile. */
export async function startFresh(
  name: BrowserName,
  options: Partial<StartOptions> = {},
): Promise<Driver> {
  const profile = await freshProfile();
  return startBrowser(name, { extension: builtExtension(name), profile, ...options });
}

/** Ends it and forgets its profile. */
export async function discard(driver: Driver | undefined): Promise<void> {
  await driver?.close();
  if (driver) await removeProfile(driver.options.profile);
}
