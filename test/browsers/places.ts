import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Names on the PATH, best first. */
const commands = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
} as const;

/** Where the usual installers put them when they are not on the PATH. */
const places: Record<BrowserName, Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  chromium: {
    darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    win32: ['%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe'],
    linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  },
  firefox: {
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: ['%ProgramFiles%\\Mozilla Firefox\\firefox.exe'],
    linux: ['/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox', '/snap/bin/firefox'],
  },
};

const brandedChrome = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe',
];

/** An installed browser's executable, or null. */
export function installed(name: BrowserName): string | null {
  const listed = (places[name][process.platform] ?? []).map(expand);
  return firstThatExists([...commands[name].flatMap(onPath), ...listed]);
}

/** Google's own Chrome, which is of no use here: since version 137 it ignores `--load-extension`. */
export function installedBrandedChrome(): string | null {
  const names = ['google-chrome', 'google-chrome-stable'];
  return firstThatExists([...names.flatMap(onPath), ...brandedChrome.map(expand)]);
}

function onPath(command: string): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const file = process.platform === 'win32' ? `${command}.exe` : command;
  return folders.map((folder) => join(folder, file));
}

const expand = (path: string) =>
  path.replace(/%(\w+)%/g, (_whole, name: string) => process.env[name] ?? '');

const firstThatExists = (paths: readonly string[]): string | null =>
  paths.find((path) => existsSync(path)) ?? null;
