import type { WordWeight } from './compare.ts';

/** More talks than these are never alike enough to matter. */
const most = 8;

/**
 * The talks that share the most telling words with a title, best first. An index by word, so that
 * 20,000 talks need no comparison with each of 1,000 videos.
 */
export function findCandidates(
  titles: readonly (readonly string[])[],
  weight: WordWeight,
): (words: readonly string[]) => readonly number[] {
  const index = new Map<string, number[]>();
  titles.forEach((words, at) => {
    for (const word of new Set(words)) {
      const list = index.get(word);
      if (list) list.push(at);
      else index.set(word, [at]);
    }
  });
  // Words of very many titles tell nothing, unless a title has no others.
  const common = Math.max(200, titles.length / 10);
  return (words) => {
    const each = [...new Set(words)].filter((word) => index.has(word));
    const telling = each.filter((word) => index.get(word)!.length <= common);
    const scores = new Map<number, number>();
    for (const word of telling.length > 0 ? telling : each) {
      for (const at of index.get(word)!) scores.set(at, (scores.get(at) ?? 0) + weight(word));
    }
    return [...scores]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([at]) => at);
  };
}
