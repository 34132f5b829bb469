import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearTerms, startingWith, termAt } from '../../../data/search/term-list.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '服'), maxLength: 7 });
const termLists = fc
  .uniqueArray(letters.filter(Boolean), { maxLength: 60 })
  .map((terms) => terms.sort((a, b) => (a < b ? -1 : 1)));

/** Edits with swaps of neighbours, from the book: the whole table. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_unused, j) => (i === 0 ? j : j === 0 ? i : 0))); // prettier-ignore
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      table[i]![j] = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + cost); // prettier-ignore
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        table[i]![j] = Math.min(table[i]![j]!, table[i - 2]![j - 2]! + 1);
    }
  }
  return table[a.length]![b.length]!;
}

describe('a sorted list of terms', () => {
  it('finds a term and all that begin with a word', () => {
    fc.assert(
      fc.property(termLists, letters, (terms, word) => {
        expect(termAt(terms, word)).toBe(terms.indexOf(word));
        const { from, to } = startingWith(terms, word);
        expect(terms.slice(from, to)).toEqual(terms.filter((term) => term.startsWith(word)));
      }),
    );
  });

  it('finds exactly the terms that are so many edits away', () => {
    fc.assert(
      fc.property(termLists, letters, fc.constantFrom(1, 2), (terms, word, edits) => {
        const near = nearTerms(terms, word, edits, false);
        const found = near.flatMap(({ from, to, edits: away }) =>
          terms.slice(from, to).map((term) => [term, away]),
        );
        const wanted = terms.map((term) => [term, distance(term, word)] as const);
        expect(found).toEqual(wanted.filter(([, away]) => away <= edits));
      }),
    );
  });

  it('finds terms of which a beginning is so near', () => {
    fc.assert(
      fc.property(termLists, letters, (terms, word) => {
        const found = nearTerms(terms, word, 1, true).flatMap(({ from, to }) =>
          terms.slice(from, to),
        );
        const begins = (term: string) =>
          Array.from({ length: term.length }, (_, at) => term.slice(0, at + 1)).some(
            (beginning) => distance(beginning, word) <= 1,
          );
        expect(found).toEqual(terms.filter(begins));
      }),
    );
  });
});
