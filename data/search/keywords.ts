import { isIdle } from './idle-words.ts';
import { fields, type IndexedTalk } from './term-index.ts';

/** So many words of a summary go into the small index: the rarest, which tell most. */
const most = 40;
/** A word in more than this share of the talks is often no keyword of a talk that has it. */
const share = 0.01;
const fewest = 5;

export type Lean = {
  /** The talks with keywords as their summaries. */
  readonly talks: readonly IndexedTalk[];
  /** Words that keywords leave out, and in how many talks they are. */
  readonly frequent: readonly (readonly [word: string, talks: number])[];
};

/** The talks as they stand in the small index. */
export function leanTalks(talks: readonly IndexedTalk[]): Lean {
  const counts = new Map<string, number>();
  for (const talk of talks)
    for (const word of wordsOf(talk)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const limit = Math.max(fewest, talks.length * share);
  return {
    talks: talks.map((talk) => ({ ...talk, summary: keywordsOf(talk, counts) })),
    frequent: [...counts].filter(([, count]) => count >= limit),
  };
}

const names = Object.keys(fields) as readonly (keyof IndexedTalk)[];

function wordsOf(talk: IndexedTalk): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of names) for (const word of talk[name]) words.add(word);
  return words;
}

function keywordsOf(talk: IndexedTalk, counts: ReadonlyMap<string, number>): readonly string[] {
  const elsewhere = wordsOf({ ...talk, summary: [] });
  const own = [...new Set(talk.summary)].filter((word) => !elsewhere.has(word) && !isIdle(word));
  if (own.length <= most) return own;
  return own.sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1)).slice(0, most);
}
