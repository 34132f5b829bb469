import type { Storage } from 'webextension-polyfill';
import type { Lexicon } from '../recogniser/lexicon.ts';
import type { SettingsStorage } from './settings-store.ts';

const key = 'lexicon';

/** The lexicon, for the script in a page: no worker has to wake up for it. Null before the install. */
export async function readLexicon(
  storage: Pick<SettingsStorage, 'local'>,
): Promise<Lexicon | null> {
  return ((await storage.local.get(key))[key] as Lexicon | undefined) ?? null;
}

/** The lexicon as soon as there is one: a page may be open while the extension is being installed. */
export async function awaitLexicon(storage: SettingsStorage): Promise<Lexicon> {
  const stored = await readLexicon(storage);
  if (stored) return stored;
  return new Promise((resolve) => {
    const onChanged = (changes: Record<string, Storage.StorageChange>) => {
      const lexicon = changes[key]?.newValue as Lexicon | undefined;
      if (!lexicon) return;
      storage.onChanged.removeListener(onChanged);
      resolve(lexicon);
    };
    storage.onChanged.addListener(onChanged);
  });
}

/** Public words only: scripts in pages can read what is kept here. */
export async function writeLexicon(
  storage: Pick<SettingsStorage, 'local'>,
  lexicon: Lexicon,
): Promise<void> {
  await storage.local.set({ [key]: lexicon });
}
