import type { Bundle } from '../model/pack.ts';
import type { Lexicon } from '../recogniser/lexicon.ts';

/** What ships in the extension's package; each is read when it is asked for. */
export type Assets = {
  bundle(): Promise<Bundle>;
  lexicon(): Promise<Lexicon>;
  /** JSON text for `openIndex`. */
  index(): Promise<string>;
};

/** `read` brings the text of a file of the package, by its path. The build has checked the files. */
export const packageAssets = (read: (path: string) => Promise<string>): Assets => ({
  bundle: async () => JSON.parse(await read('/packs/bundle.json')) as Bundle,
  lexicon: async () => JSON.parse(await read('/packs/lexicon.json')) as Lexicon,
  index: () => read('/packs/index.json'),
});
