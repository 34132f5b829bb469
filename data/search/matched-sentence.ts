import type { Wording } from './wording.ts';

/**
 * The sentence of a summary that has most of what was asked for and the title has not; the first of
 * equals, or null if the summary has nothing.
 */
export function matchedSentence(
  title: string,
  summary: string | null,
  { clausesIn }: Pick<Wording, 'clausesIn'>,
): string | null {
  if (summary === null) return null;
  const inTitle = clausesIn(title);
  let best: string | null = null;
  let most = 0;
  for (const [sentence] of summary.matchAll(
    /[^.!?。！？]+(?:[.!?。！？]+(?=\s|$|[^\s\w])|[.!?](?=\w)[^.!?。！？]*)*/gu,
  )) {
    const found = [...clausesIn(sentence)];
    const news = found.filter((clause) => !inTitle.has(clause)).length;
    const worth = news * 10 + found.length;
    if (news > 0 && worth > most) [best, most] = [sentence.trim(), worth];
  }
  return best;
}
