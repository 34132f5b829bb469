import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from './places.ts';

const root = new URL('../..', import.meta.url).pathname;

/** Builds the extension for a browser; what WXT says is shown only when it fails. */
export function buildExtension(name: BrowserName): void {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const done = spawnSync(process.execPath, [wxt, 'build', '-b', target], {
    cwd: root,
    encoding: 'utf8',
    // Vitest's own settings would make it a development build.
    env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
  });
  if (done.status !== 0) {
    throw new Error(`The ${target} build failed:\n${done.stdout ?? ''}${done.stderr ?? ''}`);
  }
}
