import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './places.ts';
import { builtExtension } from './start.ts';

/**
 * A copy of the built extension, byte for byte but for the manifest, which holds the permission for
 * these sites from the start: no test can press "Allow" in the dialog of Chromium. Firefox shows none:
 * the script in all pages is permission enough for it.
 */
export async function grantedExtension(
  name: BrowserName,
  sites: readonly string[],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hallway-granted-'));
  await cp(builtExtension(name), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  const host_permissions = sites.map((site) => `${site}/*`);
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions }));
  return folder;
}
