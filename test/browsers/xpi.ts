import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { zip } from './zip.ts';

/** Puts the built extension into a Firefox profile the way that survives a restart. */
export async function placeXpi(extension: string, profile: string, id: string): Promise<void> {
  const listed = await readdir(extension, { recursive: true, withFileTypes: true });
  const entries = await Promise.all(
    listed
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = relative(extension, file).split(sep).join('/');
        return { path, bytes: await readFile(file) };
      }),
  );
  await mkdir(join(profile, 'extensions'), { recursive: true });
  await writeFile(join(profile, 'extensions', `${id}.xpi`), zip(entries));
}
