/** Holds the weight of what runs on every page, and what may stand in the manifests. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const kilobyte = 1024;
/** The card and all, without the lexicon. */
const limits = { minified: 32 * kilobyte, gzipped: 12 * kilobyte };
let failed = false;

for (const target of ['chrome-mv3', 'firefox-mv3']) {
  const manifest = JSON.parse(readFileSync(`.output/${target}/manifest.json`, 'utf8')) as {
    content_scripts: { js?: string[]; css?: string[] }[];
  };
  const files = manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
  const contents = files.map((file) => readFileSync(`.output/${target}/${file}`));
  const sizes = {
    minified: contents.reduce((sum, bytes) => sum + bytes.length, 0),
    gzipped: contents.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0),
  };
  for (const kind of ['minified', 'gzipped'] as const) {
    const over = sizes[kind] > limits[kind];
    failed ||= over;
    const kB = (bytes: number) => (bytes / kilobyte).toFixed(1);
    console.log(
      `${over ? 'OVER ' : ''}${target} on every page, ${kind}: ${kB(sizes[kind])} of ${kB(limits[kind])} kB`,
    );
  }
}
process.exitCode = failed ? 1 : 0;
