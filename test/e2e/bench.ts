import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Driver, DrivenPage } from '../browsers/driver.ts';
import { serveFolder, type Site } from '../browsers/serve.ts';
import { browserNames, discard, startFresh } from '../browsers/start.ts';

const root = new URL('../..', import.meta.url).pathname;

/** Nothing is allowed but an empty icon, which browsers would otherwise ask for and complain about. */
const strict =
  "default-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";

export const servePages = () =>
  serveFolder(join(root, 'test/fixtures/pages'), (path): Record<string, string> =>
    path === '/strict.html' ? { 'content-security-policy': strict } : {},
  );

/** The framework pages that test/e2e/build.ts has made. */
export const serveApps = () => serveFolder(join(root, '.output/fixtures'));

export type Bench = {
  /** A test that restarts the browser puts the new one here. */
  driver: Driver;
  site: Site;
  /** Opens a page of the site. */
  open(path: string): Promise<DrivenPage>;
};

/** The same tests in both browsers; the tests of a block share one browser and one profile. */
export function inEachBrowser(
  what: string,
  tests: (bench: Bench) => void,
  serve: () => Promise<Site> = servePages,
): void {
  describe.each(browserNames)(`${what}, %s`, (name) => {
    const bench = {
      open: (path: string) => bench.driver.open(bench.site.origin + path),
    } as Bench;
    beforeAll(async () => {
      bench.site = await serve();
      bench.driver = await startFresh(name);
    });
    afterAll(async () => {
      await discard(bench.driver);
      await bench.site.close();
    });
    tests(bench);
  });
}

/** Parts of a subject, in this order, in one browser: to start one takes longer than most tests do. */
export function partsInEachBrowser(
  what: string,
  parts: readonly (readonly [what: string, tests: (bench: Bench) => void])[],
): void {
  inEachBrowser(what, (bench) => {
    describe.each(parts)('%s', (_, tests) => {
      tests(bench);
    });
  });
}
