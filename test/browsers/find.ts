import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installDebian, installPlaywrightChromium, isDebianRoot } from './install.ts';
import { installed, installedBrandedChrome } from './places.ts';

/**
 * Path of a Chromium that takes `--load-extension`: CHROME_PATH, else an installed one, else one
 * installed now; throws one sentence that says what to do. Synchronous, because Vitest's
 * configuration needs it.
 */
export function findChromium(): string {
  const named = process.env.CHROME_PATH;
  if (named) return unbranded(existing('CHROME_PATH', named));
  const found = installed('chromium') ?? playwrightChromium();
  if (found !== null) return found;
  if (isDebianRoot() ? installDebian('chromium') : installPlaywrightChromium()) {
    const now = installed('chromium') ?? playwrightChromium();
    if (now !== null) return now;
  }
  const branded = installedBrandedChrome();
  throw new Error(
    branded === null
      ? 'No Chromium found and none could be installed: install Chromium, or set CHROME_PATH to one.'
      : refusal(branded),
  );
}

/** Path of a Firefox: FIREFOX_PATH, else an installed one, else (Debian as root) one installed now. */
export function findFirefox(): string {
  const named = process.env.FIREFOX_PATH;
  if (named) return existing('FIREFOX_PATH', named);
  const found = installed('firefox');
  if (found !== null) return found;
  const now = isDebianRoot() && installDebian('firefox') ? installed('firefox') : null;
  if (now !== null) return now;
  throw new Error('No Firefox found: install Firefox 146 or later, or set FIREFOX_PATH to one.');
}

function playwrightChromium(): string | null {
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : null;
}

function existing(variable: string, path: string): string {
  if (existsSync(path)) return path;
  throw new Error(`${variable} names ${path}, which does not exist.`);
}

function unbranded(path: string): string {
  if (isBranded(path)) throw new Error(refusal(path));
  return path;
}

/** Windows' chrome.exe opens a window instead of printing its version, so there the path decides. */
function isBranded(path: string): boolean {
  if (process.platform === 'win32') return /\\Google\\Chrome\\/i.test(path);
  const said = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 15_000 }).stdout ?? '';
  return said.includes('Google Chrome') && !said.includes('for Testing');
}

const refusal = (path: string) =>
  `${path} is Google's own Chrome, which no longer loads unpacked extensions from the command line: install Chromium, or set CHROME_PATH to one.`;
