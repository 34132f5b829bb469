import SearchableMap from 'minisearch/SearchableMap';
import { once } from './grouped.ts';

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
      const at = placeOf(words, word);
      return words[at] === word ? at : undefined;
    },
    beginning: (text) => [placeOf(words, text), placeOf(words, `${text}\uffff`)],
    alike: (word, letters) => tree().fuzzyGet(word, letters).values(),
  };
}

/** Of the first word that does not stand before the text. */
function placeOf(words: readonly string[], text: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
