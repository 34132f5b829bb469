import SearchableMap from 'minisearch/SearchableMap';
import { once } from './grouped.ts';
import { placeIn } from './place-in.ts';

/** Every word of an index, by its place in the alphabet. */
export type WordList = {
  readonly words: readonly string[];
  /** Undefined: no talk has it. */
  find(word: string): number | undefined;
  /** The first word that begins so, and the one after the last. */
  beginning(text: string): readonly [from: number, to: number];
  /** Words that differ by so many letters at most, with how many those are. */
  alike(word: string, letters: number): Iterable<readonly [word: number, letters: number]>;
};

/** Opens words that are sorted by their characters, which need no tree to be made of them. */
export function wordList(words: readonly string[]): WordList {
  // Typing errors do: MiniSearch walks through it much faster than through every word.
  const tree = once(() => SearchableMap.from(words.map((word, at) => [word, at] as const)));
  return {
    words,
    find: (word) => {
      const at = placeIn(words, word);
      return words[at] === word ? at : undefined;
    },
    beginning: (text) => [placeIn(words, text), placeIn(words, `${text}\uffff`)],
    alike: (word, letters) => tree().fuzzyGet(word, letters).values(),
  };
}
