import type { Bundle } from '../model/pack.ts';
import type { Lexicons } from '../recogniser/names.ts';

/** What ships in the extension's package; each is read when it is asked for. */
export type Assets = {
  bundle(): Promise<Bundle>;
  lexicons(): Promise<Lexicons>;
  /** Both search indexes, as `buildIndex` made them. */
  index(): Promise<string>;
};

/** `read` brings the text of a file of the package, by its path. The build has checked the files. */
export const packageAssets = (read: (path: string) => Promise<string>): Assets => ({
  bundle: async () => JSON.parse(await read('/packs/bundle.json')) as Bundle,
  lexicons: async () => JSON.parse(await read('/packs/lexicon.json')) as Lexicons,
  index: () => read('/packs/index.json'),
});
