import type { Clause } from './parse-query.ts';
import type { TermIndex } from './term-index.ts';

/** A half of a word that was written together has at least so many letters, and talks. */
const half = 3;
/** In a longer word a swap is hardly the error. */
const longest = 24;

/** A clause that finds too little, with other spellings. */
export type Respelt = Clause & {
  /** The halves among its ways. */
  readonly parted: readonly string[] | null;
};

/** The clause with neighbours exchanged and with a space where one may be missing. */
export function respell(index: TermIndex, clause: Clause): Respelt {
  const [way = []] = clause.ways;
  const word = way.length === 1 ? way[0]! : '';
  const swaps = word.length > 3 && word.length <= longest ? swapsOf(word) : [];
  const parted = partsOf(index, word);
  const ways = [...clause.ways, ...swaps.map((swap) => [swap]), ...(parted ? [parted] : [])];
  return { ...clause, ways, parted };
}

/** Two neighbours exchanged: the commonest error of all, and two errors to the index. */
const swapsOf = (word: string): readonly string[] =>
  Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  ).filter((swap) => swap !== word);

/** `servicemesh` as two words that both are known, the commonest such pair; or null. */
function partsOf(index: TermIndex, word: string): readonly string[] | null {
  let best: readonly string[] | null = null;
  let most = half - 1;
  for (let at = half; at <= word.length - half; at += 1) {
    const pair = [word.slice(0, at), word.slice(at)];
    const talks = Math.min(...pair.map(index.talksWith));
    if (talks > most) [best, most] = [pair, talks];
  }
  return best;
}

/** What was meant, most likely: of the words that were found the one that is alike and common. */
export function likeliest(
  { ways, parted }: Respelt,
  words: ReadonlyMap<string, number>,
): string | null {
  const typed = ways[0]!.join('');
  let best: string | null = null;
  let most = 0;
  for (const [word, talks] of words) {
    if (parted?.includes(word)) continue;
    const worth = alike(typed, word) ** 4 * Math.sqrt(talks);
    if (worth > most) [best, most] = [word, worth];
  }
  return best ?? parted?.join(' ') ?? null;
}

/** 0 to 1: the pairs of letters that two words share, beginning and end being letters too. */
function alike(a: string, b: string): number {
  const pairs = pairsOf(b);
  const shared = [...pairsOf(a)].filter((pair) => pairs.has(pair)).length;
  return (2 * (shared + 0.1)) / (a.length + b.length + 2);
}

const pairsOf = (word: string): ReadonlySet<string> =>
  new Set(Array.from({ length: word.length + 1 }, (_, at) => ` ${word} `.slice(at, at + 2)));

/** Neighbours that some talk writes as one word: `micro services` also means `microservices`. */
export function joined(index: TermIndex, clauses: readonly Clause[]): readonly Clause[] {
  const result: Clause[] = [];
  for (let at = 0; at < clauses.length; at += 1) {
    const [one, two] = [clauses[at]!, clauses[at + 1]];
    const word = two && joint(one, two);
    if (!word || index.talksWith(word) === 0) result.push(one);
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
