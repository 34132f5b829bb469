import { searchWords } from '../text/search-words.ts';
import { isIdle } from './idle-words.ts';
import type { TermPosts } from './term-index.ts';

/** A talk as it is indexed: plain text per field. */
export type IndexedTalk = {
  readonly title: string;
  readonly speakers: string;
  /** Name, series, place and year of the event. */
  readonly event: string;
  /** Every spelling of the projects in the title or the subject. */
  readonly projects: string;
  /** The same of those that are only mentioned. */
  readonly mentioned: string;
  readonly summary: string;
};

type Field = { readonly weight: number; readonly usual: number };

/** What a word is worth in a field, and how many words such a field usually has. */
export const fields: Readonly<Record<keyof IndexedTalk, Field>> = {
  title: { weight: 4, usual: 9 },
  speakers: { weight: 3, usual: 5 },
  event: { weight: 1.5, usual: 9 },
  projects: { weight: 3, usual: 4 },
  mentioned: { weight: 1, usual: 6 },
  summary: { weight: 1, usual: 30 },
};
/** How much a field that is longer than usual counts less. */
const byLength = 0.5;
/** The worth at which a word says half of what it can. */
const half = 6;
/** So many words of a summary go into the small index: the rarest, which tell most. */
const keywords = 40;

/** The terms of the full index, and those of the small one, which is a part of it. */
export type Inverted = {
  readonly full: readonly TermPosts[];
  readonly small: readonly TermPosts[];
};

type Entry = { readonly talk: number; readonly impact: number; readonly onlyInSummary: boolean };

/** Turns talks into terms. BM25F, with what each term weighs in each talk worked out here once. */
export function invert(talks: readonly IndexedTalk[]): Inverted {
  const entries = new Map<string, Entry[]>();
  talks.forEach((talk, at) => {
    for (const [word, { worth, onlyInSummary }] of wordsOf(talk)) {
      const impact = Math.max(1, Math.round((127 * worth) / (worth + half)));
      const known = entries.get(word);
      if (known) known.push({ talk: at, impact, onlyInSummary });
      else entries.set(word, [{ talk: at, impact, onlyInSummary }]);
    }
  });
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const full = sorted.map(([term, posts]) => ({ term, talks: posts.length, posts }));
  return { full, small: smallOf(full, talks.length) };
}

type Word = { worth: number; onlyInSummary: boolean };

function wordsOf(talk: IndexedTalk): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  for (const [name, { weight, usual }] of Object.entries(fields)) {
    const text = talk[name as keyof IndexedTalk];
    if (text === '') continue;
    const inField = searchWords(text);
    const worth = weight / (1 - byLength + (byLength * inField.length) / usual);
    for (const { word } of inField) {
      const known = words.get(word);
      if (known === undefined) words.set(word, { worth, onlyInSummary: name === 'summary' });
      else known.worth += worth;
    }
  }
  return words;
}

/** Rare terms first, each talk takes words of its summary until it has enough. */
function smallOf(
  full: readonly (Omit<TermPosts, 'posts'> & { readonly posts: readonly Entry[] })[],
  size: number,
): readonly TermPosts[] {
  const taken = new Uint8Array(size);
  const kept = new Map<string, TermPosts>();
  const byRarity = [...full].sort((a, b) => a.talks - b.talks);
  for (const { term, talks, posts } of byRarity) {
    const idle = isIdle(term);
    const stay = posts.filter(({ talk, onlyInSummary }) => {
      if (!onlyInSummary) return true;
      if (idle || taken[talk]! >= keywords) return false;
      taken[talk]! += 1;
      return true;
    });
    if (stay.length > 0) kept.set(term, { term, talks, posts: stay });
  }
  return full.flatMap(({ term }) => kept.get(term) ?? []);
}
