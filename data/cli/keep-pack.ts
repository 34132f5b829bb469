import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { diffPacks, isSame } from '../catalogue/diff-packs.ts';
import { readOwnPack } from '../catalogue/own-pack.ts';
import { writePack } from '../catalogue/write-pack.ts';
import type { PackId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import type { Options } from './arguments.ts';
import type { Terminal } from './terminal.ts';
import { Trouble } from './trouble.ts';

const fileOf = (folder: string, id: PackId) => join(folder, `${id}.yaml`);

/** The pack that the folder has under this name, or null; `Trouble` if the file is no pack. */
export async function readKept(folder: string, id: PackId): Promise<Pack | null> {
  const file = fileOf(folder, id);
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : checked(text, file);
}

/** Writes the pack into the folder of `--out`, or to stdout; never over a file without `--force`. */
export async function keepPack(
  pack: Pack,
  from: string,
  { out, force }: Options,
  terminal: Terminal,
): Promise<void> {
  const text = writePack(pack, [`Made from ${basename(from)} by \`npm run packs -- import\`.`]);
  checked(text, from);
  if (out === undefined) return terminal.out(text.trimEnd());
  const file = fileOf(out, pack.id);
  const kept = await readKept(out, pack.id);
  if (kept && isSame(diffPacks(kept, pack))) return terminal.err(`  ${file}: nothing has changed`);
  if (kept && !force) {
    throw new Trouble(`${file}: is there already; --force writes over it, diff shows what changes`);
  }
  await mkdir(out, { recursive: true });
  // A rename is all or nothing, a write is not.
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
  return terminal.err(`  ${file}: written, version ${pack.version}`);
}

function checked(text: string, file: string): Pack {
  const read = readOwnPack(text);
  if ('reason' in read) throw new Trouble(`${file}: ${read.where}: ${read.reason}`);
  return read;
}
