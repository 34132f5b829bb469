import { searchWords } from '../text/search-words.ts';
import type { Matches } from './find-talks.ts';
import { termsFor } from './scores.ts';
import type { TermIndex } from './term-index.ts';

/** The words that a search has looked for, in any of their forms. */
export type Wording = {
  /** The words of a text that were looked for. */
  termsIn(text: string): readonly string[];
  /** Which of the things asked for a text has, by their number. */
  clausesIn(text: string): ReadonlySet<number>;
};

type Asked = { readonly words: ReadonlySet<string>; readonly beginnings: readonly string[] };

/** What to highlight, without asking the index again for each talk. */
export function wordingOf(index: TermIndex, searched: Matches['searched']): Wording {
  const asked = searched.map((clause) => askedBy(index, clause));
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

function askedBy(index: TermIndex, { clause, how }: Matches['searched'][number]): Asked {
  const words = new Set(clause.ways.flat());
  const beginnings: string[] = [];
  for (const way of clause.ways) {
    way.forEach((word, at) => {
      const last = clause.last && at === way.length - 1;
      if (last || (word.length > 2 && !clause.known)) beginnings.push(word);
      // Beginnings are many; what is left are other forms and other spellings.
      const others = how.edits(word) > 0 || word.length > 2;
      if (!others || clause.known) return;
      for (const place of termsFor(index, word, clause, false, how).keys()) {
        const term = index.terms[place]!;
        if (!term.startsWith(word)) words.add(term);
      }
    });
  }
  return { words, beginnings };
}
