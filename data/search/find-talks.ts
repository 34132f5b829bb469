import type { Correction } from '../model/search.ts';
import type { Clause } from './parse-query.ts';
import { exactly, scoreClause, type ClauseScores, type Leniency } from './scores.ts';
import { badly, joined, respell, typos } from './spell.ts';
import type { TermIndex } from './term-index.ts';

/** What the words of a query find, before any filter. */
export type Matches = {
  /** Per talk; 0: not found. Null: no words were asked for, every talk is found. */
  readonly scores: Float32Array | null;
  /** The clauses as they were searched in the end, and how leniently. */
  readonly searched: readonly { readonly clause: Clause; readonly how: Leniency }[];
  readonly correction: Correction | null;
};

/** Misspelt words are tried only if fewer talks than this are found as written. */
const enough = 3;
/** A right spelling always stands before a guessed one. */
const asWritten = 1_000;

/** Exact and prefix first, then typing errors, then bad ones, then all words but one. */
export function findTalks(
  index: TermIndex,
  size: number,
  query: { readonly text: string; readonly clauses: readonly Clause[]; readonly asTyped: boolean },
): Matches {
  if (query.clauses.length === 0) return { scores: null, searched: [], correction: null };
  const clauses = joined(index, query.clauses);
  const exact = clauses.map((clause) => scoreClause(index, size, clause, exactly));
  const first = {
    scores: together(exact, size),
    searched: clauses.map((clause) => ({ clause, how: exactly })),
    correction: null,
  };
  const found = count(first.scores);
  if (query.asTyped || found >= enough) return first;
  const attempt = { index, size, query: query.text, clauses, exact };
  for (const how of [typos, badly]) {
    if (how === badly && found > 0) break;
    const guessed = guess(attempt, how);
    if (guessed === null || count(guessed.scores) <= found) continue;
    return found === 0 ? guessed : { ...guessed, scores: above(first.scores, guessed.scores), correction: null }; // prettier-ignore
  }
  return (found === 0 && withoutOne(attempt)) || first;
}

type Attempt = {
  readonly index: TermIndex;
  readonly size: number;
  readonly query: string;
  readonly clauses: readonly Clause[];
  readonly exact: readonly ClauseScores[];
};

type Guess = Matches & { readonly scores: Float32Array };

/** The words that find too little alone, in other spellings. Words that find enough stay. */
function guess({ index, size, query, clauses, exact }: Attempt, how: Leniency): Guess | null {
  const weak = clauses.map((clause, at) => !clause.known && exact[at]!.found < enough);
  if (!weak.includes(true)) return null;
  const respelt = clauses.map((clause, at) => (weak[at] ? respell(index, clause, how) : null));
  const searched = clauses.map((clause, at) => ({ clause: respelt[at]?.clause ?? clause, how: weak[at] ? how : exactly })); // prettier-ignore
  const scores = searched.map(({ clause }, at) => weak[at] ? scoreClause(index, size, clause, how) : exact[at]!); // prettier-ignore
  const corrected = clauses.reduce((text, { typed }, at) => {
    const likeliest = respelt[at]?.likeliest;
    return likeliest && exact[at]!.found === 0 ? text.replace(typed, likeliest) : text;
  }, query);
  const correction = corrected === query ? null : { typed: query, query: corrected };
  return { scores: together(scores, size), searched, correction };
}

/** Of three words or more, one may be missing: the one without which most is found. */
function withoutOne({ size, query, clauses, exact }: Attempt): Guess | null {
  if (clauses.length < 3) return null;
  const attempts = clauses.map((_, left) => together(exact.filter((_clause, at) => at !== left), size)); // prettier-ignore
  // The rarest word says most: it is left out last.
  const order = clauses.map((_, at) => at).sort((a, b) => weight(exact[b]!) - weight(exact[a]!));
  const left = order.find((at) => count(attempts[at]!) > 0);
  if (left === undefined) return null;
  return {
    scores: attempts[left]!,
    searched: clauses.toSpliced(left, 1).map((clause) => ({ clause, how: exactly })),
    correction: { typed: query, query: query.replace(clauses[left]!.typed, ' ').replace(/\s+/g, ' ').trim() }, // prettier-ignore
  };
}

/** Words that nobody has go first, then the commonest ones. */
const weight = ({ found }: ClauseScores): number => (found === 0 ? Infinity : found);

/** Only talks that have all clauses. */
function together(clauses: readonly ClauseScores[], size: number): Float32Array {
  const sum = Float32Array.from(clauses[0]!.scores);
  for (const { scores } of clauses.slice(1)) {
    for (let talk = 0; talk < size; talk += 1)
      sum[talk] = sum[talk]! > 0 && scores[talk]! > 0 ? sum[talk]! + scores[talk]! : 0;
  }
  return sum;
}

function above(first: Float32Array, more: Float32Array): Float32Array {
  return more.map((score, talk) => (first[talk]! > 0 ? first[talk]! + asWritten : score));
}

function count(scores: Float32Array): number {
  let found = 0;
  for (const score of scores) if (score > 0) found += 1;
  return found;
}
