import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BrowserName } from './places.ts';

/** Liberation is what pages and screenshots are set in: a bare Debian has no font at all. */
const debianPackages: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

/** Ubuntu also has these package names, but there they only point at a snap. */
export function isDebianRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Installs from Debian's packages, with apt's progress on stderr. */
export function installDebian(name: BrowserName): boolean {
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  say(`No ${name} here: installing ${debianPackages[name].join(', ')} with apt-get.`);
  return (
    run('apt-get', ['update', '-q']) &&
    run('apt-get', [
      'install',
      '-y',
      '-q',
      '--no-install-recommends',
      ...lock,
      ...debianPackages[name],
    ])
  );
}

/** Playwright's own installer, for machines where it knows a download. */
export function installPlaywrightChromium(): boolean {
  say('No Chromium here: installing one with Playwright.');
  const root = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  return run(process.execPath, [join(root, 'cli.js'), 'install', 'chromium']);
}

/** On stderr, so that what a command prints on stdout stays its own. */
const say = (line: string) => process.stderr.write(`${line}\n`);

function run(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env }).status === 0;
}
