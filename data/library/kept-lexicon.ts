import { openLexicon, type OpenLexicon } from '../recogniser/lexicon.ts';
import { readCompiled, watchLexicon } from '../settings/lexicon-store.ts';
import type { SettingsStorage } from '../settings/settings-store.ts';
import type { Assets } from './assets.ts';

/** The lexicon as it was last written, opened once; before the install or update the one of the package. */
export function keptLexicon(storage: SettingsStorage, assets: Assets): () => Promise<OpenLexicon> {
  let kept: Promise<OpenLexicon> | null = null;
  const open = async () => {
    const stored = await readCompiled(storage, 'lexicon').catch(() => null);
    // Right after an update that of another version may still be there, without what this one reads.
    return openLexicon(stored?.cues ? stored : (await assets.lexicons()).lexicon);
  };
  watchLexicon(storage, () => (kept = null));
  return () => (kept ??= open());
}
