import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import './map-group-by.ts';
import { findChromium } from './browsers/find.ts';

/** Run from the repository's root: `vitest run --config test/vitest.config.ts --project node`. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/data/**/*.test.ts', 'test/ci/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['test/components/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            expect: {
              toMatchScreenshot: {
                comparatorName: 'pixelmatch',
                // The edges of letters may differ by a shade, a line of a card may not.
                comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.003 },
                resolveScreenshotPath: ({ arg, ext, root, testFileDirectory }) =>
                  `${root}/${testFileDirectory}/pictures/${arg}${ext}`,
              },
            },
            provider: playwright({
              launchOptions: {
                executablePath: findChromium(),
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-background-networking',
                  // Pictures are the same whatever a machine's font settings say.
                  '--font-render-hinting=none',
                  '--disable-lcd-text',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          globalSetup: 'test/e2e/build.ts',
          // Browsers wait more than they work: two of them take little longer than one.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
