import { projectId, type ProjectId } from '../model/ids.ts';
import type { Lexicon } from './lexicon.ts';
import { openWords, type Words, type WordsJson } from './words.ts';

/** The part of the lexicon that pages get: the spellings, and whose they are. Made by `compileNames`. */
export type NamesJson = WordsJson & {
  readonly ids: readonly string[];
  /** Recognised, but not marked unless the reader asks for it. */
  readonly unmarked: readonly string[];
};

/** All that is compiled of the projects: for the background, and for pages. */
export type Lexicons = { readonly lexicon: Lexicon; readonly names: NamesJson };

export type Names = Words<ProjectId> & { readonly unmarked: readonly ProjectId[] };

/** Free: see `openWords`. */
export const openNames = (json: NamesJson): Names => ({
  ...openWords(json, (index) => projectId(json.ids[index]!)),
  unmarked: json.unmarked as readonly ProjectId[],
});
