import { fields } from './fields.ts';
import type { Clause } from './parse-query.ts';
import type { Spelling, TermIndex, TermQuery } from './term-index.ts';
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
const named = { title: fields.title, speakers: fields.speakers, projects: fields.projects };

/** One clause for the index: one of its ways is enough, each of which needs all its words. */
export const clauseQuery = (
  index: Pick<TermIndex, 'size'>,
  { ways, known, last }: Clause,
  how: Leniency,
): TermQuery =>
  ways.map((way) =>
    way.map((word, at): readonly Spelling[] => {
      const ending = last && at === way.length - 1;
      const wrong = known ? 0 : how(word);
      if (ending && word.length < 3 && index.size > many) return shortQuery(word);
      // One or two letters in the middle of a query are a word, not the beginning of any.
      const prefix = ending || (word.length > 2 && !known);
      return [{ word, prefix, wrong }, ...otherForms(word, known)];
    }),
  );

/** `policies` and `policy`. */
const otherForms = (word: string, known: boolean): readonly Spelling[] =>
  known ? [] : formsOf(word).map((form) => ({ word: form, worth: formWorth }));

const shortQuery = (word: string): readonly Spelling[] => [
  { word },
  ...(word.length < 2 ? [] : [{ word, prefix: true, fields: named }]),
];
