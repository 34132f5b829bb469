import type { Clause } from './parse-query.ts';
import { exactly, type Leniency } from './scores.ts';
import { nearTerms, termAt } from './term-list.ts';
import type { TermIndex } from './term-index.ts';

/** Names of up to four letters differ by one letter from each other (k8s, k3s): no guessing there. */
export const typos: Leniency = {
  edits: (word) => (word.length < 5 ? 0 : word.length > 8 ? 2 : 1),
};
export const badly: Leniency = { edits: (word) => (word.length < 5 ? 0 : 2) };

/** A half of a word that was written together has at least so many letters, and talks. */
const half = 3;

/** A clause that finds too little, in other spellings, and the likeliest of them. */
export type Respelt = { readonly clause: Clause; readonly likeliest: string | null };

/** The clause with swapped letters in short words and with a space where one may be missing. */
export function respell(index: TermIndex, clause: Clause, how: Leniency): Respelt {
  if (clause.known || how === exactly) return { clause, likeliest: null };
  const word = clause.ways.length > 0 && clause.ways[0]!.length === 1 ? clause.ways[0]![0]! : '';
  const swapped = word.length === 4 ? swapsOf(word).filter((swap) => termAt(index.terms, swap) >= 0) : []; // prettier-ignore
  const parted = partsOf(index, word);
  const ways = [...clause.ways, ...swapped.map((swap) => [swap]), ...(parted ? [parted] : [])];
  const likeliest =
    commonest(index, word, how.edits(word), clause.last) ?? swapped[0] ?? parted?.join(' ') ?? null;
  return { clause: { ...clause, ways }, likeliest };
}

/** Two neighbours exchanged: the commonest error of all. */
const swapsOf = (word: string): readonly string[] =>
  Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  );

/** `servicemesh` as two words that both are known, the commonest such pair; or null. */
function partsOf(index: TermIndex, word: string): readonly string[] | null {
  let best: readonly string[] | null = null;
  let most = half - 1;
  for (let at = half; at <= word.length - half; at += 1) {
    const pair = [word.slice(0, at), word.slice(at)];
    const talks = Math.min(...pair.map((part) => talksOf(index, part)));
    if (talks > most) [best, most] = [pair, talks];
  }
  return best;
}

function talksOf(index: TermIndex, word: string): number {
  const place = termAt(index.terms, word);
  return place < 0 ? 0 : index.talksWith(place);
}

/** The term that is nearest, and of those the one in most talks. */
function commonest(
  { terms, talksWith }: TermIndex,
  word: string,
  edits: number,
  last: boolean,
): string | null {
  if (edits === 0) return null;
  let best: string | null = null;
  let worth = 0;
  for (const { from, to, edits: away } of nearTerms(terms, word, edits, last)) {
    for (let place = from; place < to; place += 1) {
      // Whole words before words that only begin so; the same first letter is hardly ever wrong.
      const length = Math.abs(terms[place]!.length - word.length) <= edits ? 1 : 0.1;
      const first = terms[place]![0] === word[0] ? 1 : 0.5;
      const next = (length * first * Math.sqrt(talksWith(place))) / 4 ** away;
      if (next > worth) [best, worth] = [terms[place]!, next];
    }
  }
  return best;
}

/** Neighbours that some talk writes as one word: `micro services` also means `microservices`. */
export function joined(index: TermIndex, clauses: readonly Clause[]): readonly Clause[] {
  const result: Clause[] = [];
  for (let at = 0; at < clauses.length; at += 1) {
    const [one, two] = [clauses[at]!, clauses[at + 1]];
    const word = two && joint(one, two);
    if (!word || termAt(index.terms, word) < 0) result.push(one);
    else {
      const apart = [one.ways[0]![0]!, two.ways[0]![0]!];
      result.push({ typed: `${one.typed} ${two.typed}`, ways: [[word], apart], known: false, last: two.last }); // prettier-ignore
      at += 1;
    }
  }
  return result;
}

const joint = (one: Clause, two: Clause): string | null =>
  one.known || two.known || one.ways.length > 1 || two.ways.length > 1
    ? null
    : one.ways[0]!.join('') + two.ways[0]!.join('');
