import type { Clause } from './parse-query.ts';
import { nearTerms, startingWith, termAt } from './term-list.ts';
import type { TermIndex } from './term-index.ts';
import { formsOf } from './word-forms.ts';

/** How a word may differ from what is written. */
export type Leniency = {
  /** Letters that may be wrong in a word. */
  readonly edits: (word: string) => number;
};

export const exactly: Leniency = { edits: () => 0 };

/** What a term is worth that is not the very word. */
const prefixWorth = 0.6;
const formWorth = 0.8;
const editWorth = [1, 0.4, 0.2] as const;

export type ClauseScores = {
  /** Per talk; 0: does not have it. */
  readonly scores: Float32Array;
  /** How many talks have it. */
  readonly found: number;
};

/** What each talk is worth for one clause: the best of its ways, each of which needs all its words. */
export function scoreClause(
  index: TermIndex,
  size: number,
  clause: Clause,
  how: Leniency,
): ClauseScores {
  let best: Float32Array | null = null;
  for (const way of clause.ways) {
    const scores = scoreWay(index, size, way, clause, how);
    if (scores === null) continue;
    if (best === null) best = scores;
    else for (let talk = 0; talk < size; talk += 1) if (scores[talk]! > best[talk]!) best[talk] = scores[talk]!; // prettier-ignore
  }
  best ??= new Float32Array(size);
  let found = 0;
  for (let talk = 0; talk < size; talk += 1) if (best[talk]! > 0) found += 1;
  return { scores: best, found };
}

function scoreWay(
  index: TermIndex,
  size: number,
  way: readonly string[],
  clause: Clause,
  how: Leniency,
): Float32Array | null {
  let sum: Float32Array | null = null;
  for (const [at, word] of way.entries()) {
    const scores = scoreWord(index, size, word, clause, clause.last && at === way.length - 1, how);
    if (scores === null) return null;
    if (sum === null) sum = scores;
    else {
      for (let talk = 0; talk < size; talk += 1)
        sum[talk] = sum[talk]! > 0 && scores[talk]! > 0 ? sum[talk]! + scores[talk]! : 0;
    }
  }
  return sum;
}

/** Impact by how rare the word is. Rare endings of a beginning are not worth more than common ones. */
function scoreWord(
  index: TermIndex,
  size: number,
  word: string,
  clause: Clause,
  last: boolean,
  how: Leniency,
): Float32Array | null {
  const asked = termsFor(index, word, clause, last, how);
  if (asked.size === 0) return null;
  const scores = new Float32Array(size);
  for (const [place, worth] of asked) index.raise(place, worth, scores);
  let found = 0;
  for (let talk = 0; talk < size; talk += 1) if (scores[talk]! > 0) found += 1;
  const rarity = Math.log(1 + (size - found + 0.5) / (found + 0.5)) / 127;
  for (let talk = 0; talk < size; talk += 1) scores[talk]! *= rarity;
  return scores;
}

/** The terms that a word stands for, by their places, and what each of them is worth. */
export function termsFor(
  { terms }: TermIndex,
  word: string,
  { known }: Pick<Clause, 'known'>,
  last: boolean,
  how: Leniency,
): ReadonlyMap<number, number> {
  const asked = new Map<number, number>();
  const ask = (place: number, worth: number) => {
    if (place >= 0 && worth > (asked.get(place) ?? 0)) asked.set(place, worth);
  };
  ask(termAt(terms, word), 1);
  // One or two letters in the middle of a query are a word, not the beginning of any.
  if (last || (word.length > 2 && !known)) {
    const { from, to } = startingWith(terms, word);
    for (let place = from; place < to; place += 1)
      ask(place, prefixWorth * Math.sqrt(word.length / terms[place]!.length));
  }
  if (!known) for (const form of formsOf(word)) ask(termAt(terms, form), formWorth);
  const edits = known ? 0 : how.edits(word);
  if (edits > 0) {
    for (const near of nearTerms(terms, word, edits, last)) {
      for (let place = near.from; place < near.to; place += 1)
        ask(place, editWorth[near.edits as 0 | 1 | 2]);
    }
  }
  return asked;
}
