import { fieldNames, type IndexedTalk } from './fields.ts';

/** The words of a talk by number, a list for each of `fieldNames`. */
export type NumberedTalk = readonly (readonly number[])[];

/** Talks whose words are numbers: a text is looked up once, and then only counted and compared. */
export type NumberedTalks = {
  /** Each once, in the order in which they came. */
  readonly words: readonly string[];
  readonly talks: readonly NumberedTalk[];
};

export function numberWords(talks: Iterable<IndexedTalk>): NumberedTalks {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = numbers.size));
    return number;
  };
  const numbered = Array.from(talks, (talk) => fieldNames.map((name) => talk[name].map(numberOf)));
  return { words: [...numbers.keys()], talks: numbered };
}
