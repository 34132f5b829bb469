import { fieldNames, type FieldWorth } from './fields.ts';
import type { StoredTerms } from './index-file.ts';
import { unpack } from './packed.ts';

export type Admitted = (talk: number) => boolean;

/** Which words each talk has, unpacked word by word as they are asked for. */
export type Postings = {
  /** Number of talks. */
  readonly size: number;
  /** In how many talks a word is. */
  count(word: number): number;
  /** Adds to the scores of the talks that have a word. */
  add(
    word: number,
    weight: number,
    worth: FieldWorth,
    scores: Float32Array,
    admitted?: Admitted,
  ): void;
};

/** Of BM25+, as MiniSearch has them: how soon more of a word says no more, what length takes, what any find gives. */
const saturation = 1.2;
const forLength = 0.7;
const atLeast = 0.5;

export function openPostings({ sizes, postings, lengths }: StoredTerms): Postings {
  const ends = sums(unpack(sizes));
  const recordOf = (word: number) => unpack(postings, ends[word - 1] ?? 0, ends[word]);
  const lengthsOf = lengths.map((text) => unpack(text));
  const means = lengthsOf.map(mean);
  const size = lengthsOf[0]!.length;
  return {
    size,
    count: (word) => {
      const talks = new Set<number>();
      eachField(recordOf(word), (_, record, from, to) => {
        let talk = 0;
        for (let at = from; at < to; at += 2) talks.add((talk += record[at]!));
      });
      return talks.size;
    },
    add: (word, weight, worth, scores, admitted) =>
      eachField(recordOf(word), (field, record, from, to) => {
        const factor = weight * (worth[fieldNames[field]!] ?? 0) * rarity(size, (to - from) / 2);
        if (factor === 0) return;
        const words = lengthsOf[field]!;
        const perWord = (saturation * forLength) / means[field]!;
        let talk = 0;
        for (let at = from; at < to; at += 2) {
          talk += record[at]!;
          if (admitted !== undefined && !admitted(talk)) continue;
          const often = record[at + 1]!;
          const norm = saturation * (1 - forLength) + perWord * words[talk]!;
          scores[talk]! += factor * (atLeast + (often * (saturation + 1)) / (often + norm));
        }
      }),
  };
}

/** `from`, `to`: where in the record the field's pairs are. */
type TakeField = (field: number, record: Int32Array, from: number, to: number) => void;

function eachField(record: Int32Array, take: TakeField): void {
  for (let at = 0; at < record.length;) {
    const from = at + 2;
    at = from + 2 * record[at + 1]!;
    take(record[from - 2]!, record, from, at);
  }
}

/** The fewer talks have a word, the more it tells. */
const rarity = (talks: number, having: number): number =>
  Math.log(1 + (talks - having + 0.5) / (having + 0.5));

function sums(sizes: Int32Array): Int32Array {
  let sum = 0;
  return sizes.map((size) => (sum += size));
}

const mean = (numbers: Int32Array): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
