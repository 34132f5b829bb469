import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isCatalogue, readCatalogue } from '../../catalogue/read-catalogue.ts';
import { WrongUse, type Arguments } from '../arguments.ts';
import { packAssets } from '../pack-assets.ts';
import { problemLines } from '../problem-lines.ts';
import { sourcesFor } from '../sources-for.ts';
import type { Terminal } from '../terminal.ts';

/** Writes what the extension ships of the packs: bundle, lexicon and index. */
export async function buildCommand(
  { files, options }: Arguments,
  terminal: Terminal,
): Promise<number> {
  if (options.out === undefined) throw new WrongUse('build needs --out FOLDER');
  const read = readCatalogue(await sourcesFor(files));
  if (!isCatalogue(read)) {
    terminal.err(problemLines(read));
    return 1;
  }
  terminal.progress(`building ${read.packs.length} packs`);
  await mkdir(options.out, { recursive: true });
  for (const { relativeDest, contents } of packAssets(read)) {
    const file = join(options.out, basename(relativeDest));
    await writeFile(file, contents);
    terminal.out(`${file}: ${(Buffer.byteLength(contents) / 1000).toFixed(1)} kB`);
  }
  return 0;
}
