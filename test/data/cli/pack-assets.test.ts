import { describe, expect, it } from 'vitest';
import { buildPackAssets } from '../../../data/cli/pack-assets.ts';
import { readPackFiles } from '../../../data/cli/read-packs.ts';

describe('building the packs', () => {
  it('stops at a bad pack, with file, line and reason', async () => {
    const files = await readPackFiles();
    const broken = files.map((file) => ({
      ...file,
      text: file.text.replace('version: 1\n', 'version: one\n'),
    }));
    await expect(buildPackAssets(broken)).rejects.toThrow(
      /data\/packs\/kcd-zurich-2023\.yaml:\d+ version: /,
    );
  });

  it('makes the same version of the same packs, and another of others', async () => {
    const files = await readPackFiles();
    const versionOf = async (from: typeof files) =>
      (JSON.parse((await buildPackAssets(from))[0]!.contents) as { version: string }).version;
    const changed = files.map((file) => ({
      ...file,
      text: file.text.replace('Everywhere', 'Anywhere'),
    }));
    const version = await versionOf(files);
    expect(await versionOf(files)).toBe(version);
    expect(await versionOf(changed)).not.toBe(version);
  });
});
