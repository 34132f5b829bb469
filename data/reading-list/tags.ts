/** Longest tag in UTF-16 units, and how many a talk may have. */
export const tagLimit = { length: 40, count: 20 } as const;

/** Tags as they are kept: trimmed, without a comma or an empty one, each once whatever its case. */
export function cleanTags(tags: readonly string[]): readonly string[] {
  const kept = new Map<string, string>();
  for (const tag of tags.flatMap((text) => text.split(','))) {
    const clean = tag
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, tagLimit.length)
      // Half a character cannot be written to a file.
      .replace(/[\uD800-\uDBFF]$/, '')
      .trim();
    const key = clean.toLowerCase();
    if (clean !== '' && !kept.has(key)) kept.set(key, clean);
  }
  return [...kept.values()].slice(0, tagLimit.count);
}
