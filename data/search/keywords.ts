import { fieldNames } from './fields.ts';
import { isIdle } from './idle-words.ts';
import type { NumberedTalk, NumberedTalks } from './number-words.ts';

/** So many words of a summary go into the small index: the rarest, which tell most. */
const most = 40;
/** A word in more than this share of the talks is often no keyword of a talk that has it. */
const share = 0.01;
const fewest = 5;

const summary = fieldNames.indexOf('summary');

export type Keywords = {
  /** Of each talk, what stands for its summary in the small index. */
  readonly of: readonly (readonly number[])[];
  /** Words that keywords leave out, and in how many talks they are. */
  readonly frequent: readonly (readonly [word: string, talks: number])[];
};

/** The keywords of all talks. */
export function keywordsOf({ words, talks }: NumberedTalks): Keywords {
  const counts = countTalks(words.length, talks);
  const idle = words.map(isIdle);
  /** The talk in which a word was last seen: a set of words without making one for each talk. */
  const seen = new Int32Array(words.length).fill(-1);
  const rarest = (a: number, b: number) =>
    counts[a]! - counts[b]! || (words[a]! < words[b]! ? -1 : 1);
  const limit = Math.max(fewest, talks.length * share);
  return {
    of: talks.map((talk, at) => {
      talk.forEach((text, field) => {
        if (field !== summary) for (const word of text) seen[word] = at;
      });
      const own: number[] = [];
      for (const word of talk[summary]!) {
        if (seen[word] === at || idle[word]) continue;
        seen[word] = at;
        own.push(word);
      }
      return own.length > most ? own.sort(rarest).slice(0, most) : own;
    }),
    frequent: words.flatMap((word, number) =>
      counts[number]! >= limit ? [[word, counts[number]!] as const] : [],
    ),
  };
}

/** In how many talks each word is. */
function countTalks(size: number, talks: readonly NumberedTalk[]): Int32Array {
  const counts = new Int32Array(size);
  const seen = new Int32Array(size).fill(-1);
  talks.forEach((talk, at) => {
    for (const text of talk)
      for (const word of text) {
        if (seen[word] === at) continue;
        seen[word] = at;
        counts[word]! += 1;
      }
  });
  return counts;
}
