/** Words that are said, and by how many: adding and removing in any order comes to the same. */
export function createTally() {
  const counts = new Map<string, number>();
  const count = (words: readonly string[], by: 1 | -1) => {
    for (const word of words) {
      const now = (counts.get(word) ?? 0) + by;
      if (now > 0) counts.set(word, now);
      else counts.delete(word);
    }
  };
  return {
    add: (words: readonly string[]) => count(words, 1),
    remove: (words: readonly string[]) => count(words, -1),
    words: (): Iterable<string> => counts.keys(),
  };
}
