import { join } from 'node:path';
import { buildExtension } from '../browsers/build.ts';
import { browserNames } from '../browsers/start.ts';
import { buildApps } from '../fixtures/apps/build.ts';

const root = new URL('../..', import.meta.url).pathname;

/** Vitest's global set-up: both builds and the framework pages, once for all files. */
export default async function setup(): Promise<void> {
  // `npm test` has built already when it gets here.
  if (!process.env.HALLWAY_BUILT) for (const name of browserNames) buildExtension(name);
  await buildApps(join(root, '.output/fixtures'));
}
