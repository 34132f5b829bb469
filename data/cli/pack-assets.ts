import { createHash } from 'node:crypto';
import { toBundle } from '../catalogue/bundle.ts';
import {
  isCatalogue,
  readCatalogue,
  type Catalogue,
  type SourceFile,
} from '../catalogue/read-catalogue.ts';
import { compileLexicons } from '../recogniser/compile.ts';
import { buildIndex } from '../search/build-index.ts';
import { problemLines } from './problem-lines.ts';
import { readPackFiles } from './read-packs.ts';

type Asset = { readonly relativeDest: string; readonly contents: string };

/**
 * The files that ship under /packs: the bundle, the lexicons and the search index.
 * Throws with file, line and reason of all that is wrong, which stops the build.
 */
export async function buildPackAssets(files?: readonly SourceFile[]): Promise<readonly Asset[]> {
  const read = readCatalogue(files ?? (await readPackFiles()));
  if (!isCatalogue(read)) throw new Error(`The packs are broken.\n${problemLines(read)}`);
  return packAssets(read);
}

/** The same of packs that are good. */
export function packAssets(catalogue: Catalogue): readonly Asset[] {
  const lexicons = JSON.stringify(compileLexicons(catalogue.projects));
  const index = buildIndex(toBundle(catalogue, ''));
  // Over all that is derived, so that a change of code alone also reaches an installed extension.
  const version = createHash('sha256')
    .update(JSON.stringify(catalogue) + lexicons + index)
    .digest('hex')
    .slice(0, 16);
  return [
    { relativeDest: 'packs/bundle.json', contents: JSON.stringify(toBundle(catalogue, version)) },
    { relativeDest: 'packs/lexicon.json', contents: lexicons },
    { relativeDest: 'packs/index.json', contents: index },
  ];
}
