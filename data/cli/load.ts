import { readFile, stat } from 'node:fs/promises';
import { readOwnPack } from '../catalogue/own-pack.ts';
import { isRefusal, type ImportDraft } from '../importers/draft.ts';
import { readImport } from '../importers/read-import.ts';
import type { Terminal } from './terminal.ts';
import { Trouble } from './trouble.ts';

export type Loaded = { readonly file: string; readonly draft: ImportDraft };

/** Each file as a draft; `Trouble` with file, place and reason of every one that is refused. */
export async function loadFiles(
  files: readonly string[],
  terminal: Terminal,
): Promise<readonly Loaded[]> {
  const loaded: Loaded[] = [];
  const wrong: string[] = [];
  for (const [index, file] of files.entries()) {
    terminal.progress(`${index + 1} of ${files.length}: reading ${file}`);
    const read = await readOne(file);
    if (typeof read === 'string') wrong.push(read);
    else loaded.push({ file, draft: read });
  }
  if (wrong.length > 0) throw new Trouble(wrong.join('\n'));
  return loaded;
}

async function readOne(file: string): Promise<ImportDraft | string> {
  const bytes = await bytesOf(file);
  if (typeof bytes === 'string') return bytes;
  const read = readImport(bytes, readOwnPack);
  return isRefusal(read) ? `${file}: ${read.where}: ${read.reason}` : read;
}

async function bytesOf(file: string): Promise<Uint8Array | string> {
  try {
    if ((await stat(file)).isDirectory()) return `${file}: this is a folder; name the files in it`;
    return new Uint8Array(await readFile(file));
  } catch {
    return `${file}: there is no such file, or it cannot be read`;
  }
}
