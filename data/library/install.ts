import { compileLexicons } from '../recogniser/compile.ts';
import { buildIndex } from '../search/build-index.ts';
import { readCompiled, writeLexicons } from '../settings/lexicon-store.ts';
import { changeSettings, type SettingsStorage } from '../settings/settings-store.ts';
import type { PackStore } from '../store/pack-store.ts';
import type { Assets } from './assets.ts';

export type Installation = {
  readonly assets: Assets;
  readonly packs: PackStore;
  readonly storage: Pick<SettingsStorage, 'local'>;
  /** Runs the work when no other context of the extension is in it. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
};

/**
 * Brings what ships with the extension to where it is read from: after an install or an update.
 * The lexicons first, for they alone make names be marked.
 */
export async function install(installation: Installation): Promise<void> {
  const { assets, packs, storage, alone } = installation;
  await writeNames(installation);
  // What another version has written takes the form of this one: pages read it without a check.
  await changeSettings(storage, (settings) => settings);
  await alone(async () => {
    const bundle = await assets.bundle();
    if ((await packs.intactVersion()) === bundle.version) await packs.sweep();
    else await packs.replace(bundle, await assets.index(), buildIndex);
  });
}

/** The lexicons of what ships, or some that have the names of imported packs too. */
export async function writeNames({ assets, packs, storage }: NameParts): Promise<void> {
  const own = await packs.ownProjects().catch(() => []);
  if (own.length === 0) return writeLexicons(storage, await assets.lexicons());
  const { projects } = await assets.bundle();
  const known = new Set(projects.map(({ id }) => id));
  const fresh = own.filter(({ id }) => !known.has(id));
  await writeLexicons(storage, compileLexicons([...projects, ...fresh]));
}

type NameParts = Pick<Installation, 'assets' | 'packs' | 'storage'>;

/** Installs again if something is missing: the browser may have lost it, or stopped us in between. */
export async function repair(installation: Installation): Promise<void> {
  const names = await readCompiled(installation.storage, 'names').catch(() => null);
  const version = await installation.packs.intactVersion().catch(() => null);
  if (names === null || version === null) await install(installation);
}
