import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from '../catalogue/read-catalogue.ts';
import { readPackFiles } from './read-packs.ts';
import { Trouble } from './trouble.ts';

/**
 * The pack files named, those of folders too, and with them the bundled projects, which packs refer
 * to by id; if none is named all that is bundled.
 */
export async function sourcesFor(names: readonly string[]): Promise<readonly SourceFile[]> {
  const bundled = await readPackFiles();
  if (names.length === 0) return bundled;
  const files = (await Promise.all(names.map(filesAt))).flat();
  const own = await Promise.all(files.map(readSource));
  const theirs = new Set(own.map(({ text }) => text));
  const projects = bundled.filter(({ name }) => name.includes('/projects-'));
  // A bundled file that is named itself would clash with itself.
  return [...projects.filter(({ text }) => !theirs.has(text)), ...own];
}

async function filesAt(name: string): Promise<readonly string[]> {
  const found = await stat(name).catch(() => null);
  if (found === null) throw new Trouble(`${name}: there is no such file or folder`);
  if (!found.isDirectory()) return [name];
  const inside = (await readdir(name)).filter((each) => /\.ya?ml$/.test(each)).sort();
  if (inside.length === 0) throw new Trouble(`${name}: there is no .yaml file in this folder`);
  return inside.map((each) => join(name, each));
}

const readSource = async (name: string): Promise<SourceFile> => ({
  name,
  text: await readFile(name, 'utf8'),
});
