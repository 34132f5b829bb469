import { matchKey, standsAlone, wordEnd } from '../text/spelling.ts';
import type { LexiconProject } from './lexicon.ts';
import type { Meaning, Words } from './words.ts';

/** A stretch of text that is written as one or more entries of the lexicon are. */
export type Found<Owner> = {
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Meaning<Owner>[];
};
export type Hit = Found<LexiconProject>;

/**
 * All spellings in a text, longest first, without overlaps. One pass: a native expression stops
 * only at words that begin as some spelling does; the word then selects the few to compare with.
 */
export function scan<Owner>(words: Words<Owner>, text: string): Found<Owner>[] {
  const { starts } = words;
  const hits: Found<Owner>[] = [];
  starts.lastIndex = 0;
  // The expression is a look-ahead: nothing is allocated for a stop.
  while (starts.test(text)) {
    const start = starts.lastIndex;
    const end = Math.max(wordEnd(text, start), start + 1);
    const word = text.slice(start, end).toLowerCase();
    const hit = longest(words.senses(word), word, text, start, end);
    if (hit) hits.push(hit);
    starts.lastIndex = hit ? hit.end : end;
  }
  return hits;
}

function longest<Owner>(
  known: readonly Meaning<Owner>[],
  word: string,
  text: string,
  start: number,
  end: number,
): Found<Owner> | null {
  // Nearly always.
  if (known.length === 0) return null;
  let best = start;
  let senses: Meaning<Owner>[] = [];
  for (const sense of known) {
    const { key, exact } = sense;
    const at =
      key === word && !exact ? end : matchKey(text, start, exact ? sense.text : key, exact);
    if (at < best || at <= start || !standsAlone(text, start, at)) continue;
    if (at > best) senses = [];
    best = at;
    senses.push(sense);
  }
  return best > start ? { start, end: best, senses } : null;
}
