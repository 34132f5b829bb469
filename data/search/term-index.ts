import { fromBase64, packNumbers, toBase64, unpackNumbers } from './bytes.ts';
import { termAt } from './term-list.ts';

/** Which talks a term is in, as it is stored. */
export type StoredTerms = {
  /** Sorted, one a line. */
  readonly terms: string;
  /** Per term: in how many talks of the whole it is, how many of them stand here, in how many bytes. */
  readonly heads: string;
  /** Per term and talk: the distance to the talk before, and how much the term weighs there. */
  readonly posts: string;
};

/** One term in one talk. `impact`: 1 to 127, how much of the talk it says. */
export type Post = { readonly talk: number; readonly impact: number };

export type TermIndex = {
  /** Sorted by their UTF-16 units. */
  readonly terms: readonly string[];
  /** In how many talks the term at a place is; of the whole text, also in the small index. */
  talksWith(place: number): number;
  /** Raises the talks of a term to its impact times the weight, where they have less. */
  raise(place: number, weight: number, scores: Float32Array): void;
};

/** A term as it is stored: the talks of the whole that have it, and those that are kept here. */
export type TermPosts = {
  readonly term: string;
  readonly talks: number;
  readonly posts: readonly Post[];
};

/** Sorted terms, each with its talks in their order. */
export function storeTerms(terms: readonly TermPosts[]): StoredTerms {
  const packed = terms.map(({ posts }) => packNumbers(numbersOf(posts)));
  const bytes = new Uint8Array(packed.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of packed) {
    bytes.set(part, at);
    at += part.length;
  }
  const heads = terms.flatMap(({ talks, posts }, place) => [
    talks,
    posts.length,
    packed[place]!.length,
  ]);
  return {
    terms: terms.map(({ term }) => term).join('\n'),
    heads: toBase64(packNumbers(heads)),
    posts: toBase64(bytes),
  };
}

function* numbersOf(posts: readonly Post[]): Iterable<number> {
  let before = 0;
  for (const { talk, impact } of posts) {
    yield talk - before;
    yield impact;
    before = talk;
  }
}

/** Opens what `storeTerms` made: no object per term, and the talks are read when they are asked for. */
export function openTerms(stored: StoredTerms): TermIndex {
  const terms = stored.terms === '' ? [] : stored.terms.split('\n');
  const heads = unpackNumbers(fromBase64(stored.heads), terms.length * 3);
  const bytes = fromBase64(stored.posts);
  const starts = new Int32Array(terms.length);
  for (let place = 1; place < terms.length; place += 1)
    starts[place] = starts[place - 1]! + heads[3 * place - 1]!;
  return {
    terms,
    talksWith: (place) => heads[3 * place]!,
    raise(place, weight, scores) {
      let at = starts[place]!;
      let talk = 0;
      for (let left = heads[3 * place + 1]!; left > 0; left -= 1) {
        let step = 0;
        for (let shift = 0; ; shift += 7) {
          const byte = bytes[at++]!;
          step |= (byte & 127) << shift;
          if (byte < 128) break;
        }
        talk += step;
        const score = bytes[at++]! * weight;
        if (score > scores[talk]!) scores[talk] = score;
      }
    },
  };
}

/** In how many talks a word stands. */
export function frequency(index: TermIndex, word: string): number {
  const place = termAt(index.terms, word);
  return place < 0 ? 0 : index.talksWith(place);
}
