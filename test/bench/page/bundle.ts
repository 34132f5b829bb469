import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { Driver } from '../../browsers/driver.ts';
import { browserNames } from '../../browsers/start.ts';

const here = new URL('.', import.meta.url).pathname;
const marksCss = new URL('../../../entrypoints/marks.content.css', import.meta.url);

/** What the page's code imports as its slices is the bench's own, which times them. */
const timedSlices = {
  name: 'timed-slices',
  enforce: 'pre' as const,
  resolveId: (source: string, importer = '') =>
    source === './slices.ts' && importer.includes('/components/') ? join(here, 'slices.ts') : null,
};

/** A page for each browser, with what the manifest brings into it. */
export async function bundleClient(folder: string): Promise<void> {
  await bundle(folder, 'referee', 'referee.js', 'chromium');
  for (const browser of browserNames) {
    await bundle(folder, 'client', `${browser}.js`, browser);
    const style = await readFile(marksCss, 'utf8');
    await writeFile(
      join(folder, `${browser}.html`),
      `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>bench</title><style>${style}</style><script type="module" src="${browser}.js"></script><body></body>`,
    );
  }
}

const bundle = (folder: string, name: string, file: string, browser: Driver['name']) =>
  build({
    configFile: false,
    logLevel: 'error',
    plugins: [timedSlices],
    define: { 'import.meta.env.FIREFOX': JSON.stringify(browser === 'firefox') },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(here, `${name}.ts`),
        output: { entryFileNames: file },
      },
    },
  });
