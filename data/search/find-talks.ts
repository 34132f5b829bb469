import type { Correction } from '../model/search.ts';
import { badly, clauseQuery, exactly, typos, type Leniency } from './clause-query.ts';
import type { Clause } from './parse-query.ts';
import type { Admitted } from './postings.ts';
import { countFound, together, type Scores } from './scores.ts';
import { joined, likeliest, respell } from './spell.ts';
import type { Found, TermIndex } from './term-index.ts';

/** What the words of a query find. */
export type Matches = {
  /** Per talk; 0: not found. Null: no words were asked for, every talk is found. */
  readonly scores: Scores | null;
  /** The clauses as they were searched in the end; `words`: what was found for misspelt ones. */
  readonly searched: readonly Searched[];
  readonly correction: Correction | null;
};

export type Searched = { readonly clause: Clause; readonly words: Iterable<string> };

/** Misspelt words are tried only if fewer talks than this are found as written. */
const enough = 3;
const several = 3;
/** A right spelling always stands before a guessed one. */
const asWritten = 1_000;

/**
 * Exact and prefix first, then typing errors, then bad ones, then all words but one. Of talks that
 * are not admitted some may be among the answers: where little is found, it matters why.
 */
export function findTalks(
  index: TermIndex,
  query: { readonly text: string; readonly clauses: readonly Clause[]; readonly asTyped: boolean },
  admitted: Admitted | null,
): Matches {
  if (query.clauses.length === 0) return { scores: null, searched: [], correction: null };
  const clauses = joined(index, query.clauses);
  const searched = clauses.map((clause) => ({ clause, words: [] }));
  const written = (admits?: Admitted) => findAll(index, clauses, admits)!;
  if (admitted !== null) {
    const scores = written(admitted);
    if (countFound(scores) >= enough) return { scores, searched, correction: null };
  }
  const scores = written();
  const found = countFound(scores);
  const first = { scores, searched, correction: null };
  // Many words that one talk has together are spelt right.
  if (query.asTyped || found >= (clauses.length > several ? 1 : enough)) return first;
  const attempt = {
    index,
    query: query.text,
    clauses,
    weak: clauses.map((one) => isWeak(index, one)),
  };
  for (const how of [typos, badly]) {
    if (how === badly && found > 0) break;
    const guessed = guess(attempt, how);
    if (guessed === null || countFound(guessed.scores) <= found) continue;
    return found === 0
      ? guessed
      : { ...guessed, scores: above(scores, guessed.scores), correction: null };
  }
  return (found === 0 && withoutOne(attempt)) || first;
}

/** Too few talks have it to be sure that it is spelt right. */
function isWeak(index: TermIndex, clause: Clause): boolean {
  if (clause.known) return false;
  // Where the very word is frequent, it is not searched once more.
  const sure = clause.ways.some(
    ([word, ...more]) => more.length === 0 && index.talksWith(word!) >= enough,
  );
  return !sure && countFound(find(index, clause).scores) < enough;
}

/** What each talk is worth for one clause. */
export const find = (
  index: TermIndex,
  clause: Clause,
  how: Leniency = exactly,
  admitted?: Admitted,
): Found => index.find(clauseQuery(index, clause, how), admitted);

/** Only talks that have all clauses: the rarest is asked first and admits talks to the next. */
function findAll(index: TermIndex, clauses: readonly Clause[], admitted?: Admitted): Scores | null {
  const usual = ({ ways, last }: Clause) =>
    last ? Infinity : Math.max(...ways.map((way) => Math.min(...way.map(index.talksWith))));
  const costs = new Map(clauses.length < 2 ? [] : clauses.map((clause) => [clause, usual(clause)]));
  const byCost = [...clauses].sort((a, b) => costs.get(a)! - costs.get(b)!);
  return byCost.reduce<Scores | null>((before, clause) => {
    const admits = before === null ? admitted : (talk: number) => before[talk]! > 0;
    const { scores } = find(index, clause, exactly, admits);
    return before === null ? scores : together([before, scores]);
  }, null);
}

type Attempt = {
  readonly index: TermIndex;
  readonly query: string;
  readonly clauses: readonly Clause[];
  readonly weak: readonly boolean[];
};

type Guess = Matches & { readonly scores: Scores };

/** The words that find too little alone, in other spellings. Words that find enough stay. */
function guess({ index, query, clauses, weak }: Attempt, how: Leniency): Guess | null {
  if (!weak.includes(true)) return null;
  let corrected = query;
  const tried = clauses.map((clause, at) => {
    if (!weak[at]) return { clause, words: [], scores: null };
    const respelt = respell(index, clause);
    const found = find(index, respelt, how);
    const words = found.words();
    const meant = countFound(find(index, clause).scores) === 0 ? likeliest(respelt, words) : null;
    if (meant) corrected = corrected.replace(clause.typed, meant);
    return { clause: respelt, words: words.keys(), scores: found.scores };
  });
  const guessed = together(tried.flatMap(({ scores }) => scores ?? []));
  const sure = clauses.filter((_, at) => !weak[at]);
  const others = findAll(index, sure, (talk) => guessed[talk]! > 0);
  const scores = others === null ? guessed : together([guessed, others]);
  return {
    scores,
    searched: tried,
    correction: corrected === query ? null : { typed: query, query: corrected },
  };
}

/** Of three words or more, one may be missing: the one without which most is found. */
function withoutOne({ index, query, clauses }: Attempt): Guess | null {
  if (clauses.length < 3) return null;
  const alone = clauses.map((clause) => find(index, clause).scores);
  const attempts = clauses.map((_, left) => together(alone.toSpliced(left, 1)));
  // The rarest word says most: it is left out last.
  const order = clauses.map((_, at) => at).sort((a, b) => weight(alone[b]!) - weight(alone[a]!));
  const left = order.find((at) => countFound(attempts[at]!) > 0);
  if (left === undefined) return null;
  return {
    scores: attempts[left]!,
    searched: clauses.toSpliced(left, 1).map((clause) => ({ clause, words: [] })),
    correction: {
      typed: query,
      query: query.replace(clauses[left]!.typed, ' ').replace(/\s+/g, ' ').trim(),
    },
  };
}

/** Words that nobody has go first, then the commonest ones. */
const weight = (scores: Scores): number => countFound(scores) || Infinity;

const above = (first: Scores, more: Scores): Scores =>
  more.map((score, talk) => (first[talk]! > 0 ? first[talk]! + asWritten : score));
