import { readdir, readFile } from 'node:fs/promises';
import type { SourceFile } from '../catalogue/read-catalogue.ts';

const folder = new URL('../packs/', import.meta.url);

/** Every source file of the bundled packs, in a fixed order. */
export async function readPackFiles(from: URL = folder): Promise<readonly SourceFile[]> {
  const names = (await readdir(from)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: `data/packs/${name}`,
      text: await readFile(new URL(name, from), 'utf8'),
    })),
  );
}
