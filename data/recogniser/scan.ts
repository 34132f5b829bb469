import { matchKey, standsAlone, wordEnd } from '../text/spelling.ts';
import type { OpenLexicon, Sense } from './lexicon.ts';

/** A stretch of text that is written as one or more entries of the lexicon are. */
export type Hit = {
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
};

/**
 * All spellings in a text, longest first, without overlaps. One pass: a native expression stops
 * only at words that begin as some spelling does; the word then selects the few to compare with.
 */
export function scan(lexicon: OpenLexicon, text: string): Hit[] {
  const { starts } = lexicon;
  const hits: Hit[] = [];
  starts.lastIndex = 0;
  // The expression is a look-ahead: nothing is allocated for a stop.
  while (starts.test(text)) {
    const start = starts.lastIndex;
    const end = Math.max(wordEnd(text, start), start + 1);
    const hit = longestAt(lexicon, text, start, end);
    if (hit) hits.push(hit);
    starts.lastIndex = hit ? hit.end : end;
  }
  return hits;
}

function longestAt(lexicon: OpenLexicon, text: string, start: number, wordEnd: number): Hit | null {
  const word = text.slice(start, wordEnd).toLowerCase();
  const known = lexicon.senses(word);
  if (known.length === 0) return null;
  // Nearly always: names of one word that stands on its own, in any case.
  if (known.every((sense) => sense.key === word && !sense.exact)) {
    return standsAlone(text, start, wordEnd) ? { start, end: wordEnd, senses: known } : null;
  }
  let best = start;
  let senses: Sense[] = [];
  for (const sense of known) {
    const end = sense.key === word ? wordEnd : matchKey(text, start, sense.key);
    if (end < best || end <= start || !standsAlone(text, start, end)) continue;
    if (sense.exact && !sameCase(text.slice(start, end), sense.text)) continue;
    if (end > best) senses = [];
    best = end;
    senses.push(sense);
  }
  return senses.length > 0 ? { start, end: best, senses } : null;
}

const separators = /[\s\-\u2010\u2011]+/g;
const sameCase = (found: string, spelling: string) =>
  found === spelling || found.replace(separators, '') === spelling.replace(separators, '');
