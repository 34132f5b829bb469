import type { Clause } from './parse-query.ts';
import type { TermIndex, TermQuery } from './term-index.ts';
import { formsOf } from './word-forms.ts';

/** How many letters of a word may be wrong. */
export type Leniency = (word: string) => number;

export const exactly: Leniency = () => 0;
/** Names of up to four letters differ by one letter from each other (k8s, k3s): no guessing there. */
export const typos: Leniency = (word) => (word.length < 5 ? 0 : word.length > 8 ? 2 : 1);
export const badly: Leniency = (word) => (word.length < 5 ? 0 : 2);

/**
 * Beginnings of one letter are a third of all there is, those of two a twentieth. In more talks than
 * this one letter is a word alone, and two begin titles and names only; completions do the rest.
 */
const many = 2_000;
const formWorth = 0.8;
const named = ['title', 'speakers', 'projects'];

/** One clause for the index: any of its ways, each of which needs all its words. */
export const clauseQuery = (
  index: Pick<TermIndex, 'size'>,
  { ways, known, last }: Clause,
  how: Leniency,
): TermQuery => ({
  combineWith: 'OR',
  queries: ways.map((way) => ({
    combineWith: 'AND',
    queries: way.map((word, at): TermQuery => {
      const ending = last && at === way.length - 1;
      const fuzzy = known ? 0 : how(word);
      if (ending && word.length < 3 && index.size > many) return shortQuery(word);
      // One or two letters in the middle of a query are a word, not the beginning of any.
      const prefix = ending || (word.length > 2 && !known);
      return {
        combineWith: 'OR',
        queries: [{ queries: [word], prefix, fuzzy }, ...otherForms(word, known)],
      };
    }),
  })),
});

/** `policies` and `policy`. */
const otherForms = (word: string, known: boolean): readonly TermQuery[] =>
  (known ? [] : formsOf(word)).map((form) => ({
    queries: [form],
    prefix: false,
    fuzzy: 0,
    boostTerm: () => formWorth,
  }));

const shortQuery = (word: string): TermQuery => ({
  combineWith: 'OR',
  queries: [
    { queries: [word], prefix: false, fuzzy: 0 },
    ...(word.length < 2 ? [] : [{ queries: [word], prefix: true, fields: named }]),
  ],
});

/** Whether no way of the clause has several words. */
export const isSingle = ({ ways }: Pick<Clause, 'ways'>): boolean =>
  ways.every((way) => way.length === 1);
