import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOwnPack } from '../../../data/catalogue/own-pack.ts';
import { readImport } from '../../../data/importers/read-import.ts';
import { fixture, read } from './load.ts';

const importers = new URL('../../../data/importers/read-import.ts', import.meta.url).pathname;
const names = readdirSync(new URL('../../fixtures/schedules/', import.meta.url));

/** What ships is bundled for browsers and minified; libraries then bring other files of theirs. */
describe('bundled for a worker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hallway-bundle-'));
  let bundled: typeof readImport;

  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        outDir: folder,
        minify: true,
        lib: { entry: importers, formats: ['es'], fileName: () => 'importers.mjs' },
      },
    });
    const module: unknown = await import(pathToFileURL(join(folder, 'importers.mjs')).href);
    ({ readImport: bundled } = module as { readImport: typeof readImport });
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(names)('reads %s as the source does', (name) => {
    expect(bundled(fixture(name), readOwnPack)).toEqual(read(fixture(name)));
  });
});
