import { open, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Overwrites 256 bytes of every 4 KB of every file, as a failing disk would. */
export async function scribbleStore(store: string): Promise<void> {
  const entries = await readdir(store, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((entry) => entry.isFile())) {
    await scribble(join(entry.parentPath, entry.name));
  }
}

async function scribble(path: string) {
  const file = await open(path, 'r+');
  const { size } = await file.stat();
  const noise = Buffer.alloc(256, 0x5a);
  for (let at = 0; at + noise.length <= size; at += 4096) await file.write(noise, 0, 256, at);
  await file.close();
}

/** A file where the browser wants a folder: nothing can be opened, whoever asks. */
export async function dropStore(store: string): Promise<void> {
  await rm(store, { recursive: true, force: true });
  await writeFile(store, 'in the way');
}
