import { searchWords } from '../text/search-words.ts';
import type { Searched } from './find-talks.ts';

/** The words that a search has looked for, in any of their forms. */
export type Wording = {
  /** The words of a text that were looked for. */
  termsIn(text: string): readonly string[];
  /** Which of the things asked for a text has, by their number. */
  clausesIn(text: string): ReadonlySet<number>;
};

type Asked = { readonly words: ReadonlySet<string>; readonly beginnings: readonly string[] };

/** What to highlight, without asking the index again for each talk. */
export function wordingOf(searched: readonly Searched[]): Wording {
  const asked = searched.map(askedBy);
  const has = ({ words, beginnings }: Asked, word: string) =>
    words.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
  return {
    termsIn: (text) => {
      const words = new Set(searchWords(text).map(({ word }) => word));
      return [...words].filter((word) => asked.some((one) => has(one, word)));
    },
    clausesIn: (text) => {
      const words = searchWords(text).map(({ word }) => word);
      const found = asked.flatMap((one, at) => (words.some((word) => has(one, word)) ? [at] : []));
      return new Set(found);
    },
  };
}

function askedBy({ clause: { ways, known, last }, words }: Searched): Asked {
  const beginnings = ways.flatMap((way) =>
    way.filter((word, at) => (last && at === way.length - 1) || (word.length > 2 && !known)),
  );
  return { words: new Set([...ways.flat(), ...words]), beginnings };
}
