import { fold } from '../../text/search-words.ts';
import { surname } from '../people/names.ts';

/** The words of a text, folded. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much a word tells: the rarer it is among all titles, the more. */
export type WordWeight = (word: string) => number;

export function weighWords(titles: readonly (readonly string[])[]): WordWeight {
  const counts = new Map<string, number>();
  for (const words of titles) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => Math.log(1 + titles.length / (counts.get(word) ?? 0.5));
}

/** 0 to 1: how much of both titles is the same, by weight. */
export function similarity(a: readonly string[], b: readonly string[], weight: WordWeight): number {
  const inA = new Set(a);
  const inB = new Set(b);
  const sum = (words: Iterable<string>) =>
    [...words].reduce((total, word) => total + weight(word), 0);
  const shared = sum([...inA].filter((word) => inB.has(word)));
  const all = sum(inA) + sum(inB);
  return all === 0 ? 0 : (2 * shared) / all;
}

/** How many of the speakers a text names by surname. Short surnames need the first name beside. */
export function namedSpeakers(speakers: readonly string[], words: ReadonlySet<string>): number {
  return speakers.filter((name) => {
    const last = wordsOf(surname(name));
    if (last.length === 0 || !last.every((word) => words.has(word))) return false;
    return last.join('').length > 2 || wordsOf(name).every((word) => words.has(word));
  }).length;
}

/** The words of a video's title that are not those of the talk's: where its speakers stand. */
export function restOf(video: readonly string[], talk: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const word of talk) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set(
    video.filter((word) => {
      const left = counts.get(word) ?? 0;
      if (left > 0) counts.set(word, left - 1);
      return left === 0;
    }),
  );
}
