import { searchGroups } from '../text/search-words.ts';
import { isIdle } from './idle-words.ts';
import type { Topic } from './index-file.ts';

/** A subject needs so many talks, and so many subjects are kept. */
const fewest = 4;
const most = 600;

/** Words of titles that name no subject. */
const empty = new Set(
  (
    'project talk talks lightning new building beyond future way ways bit intro introduction keynote ' +
    'whats theater deep dive update updates maintainer maintainers journey story lessons learned lets ' +
    'sponsored panel demo open one two three first time real world case study year years make making'
  ).split(' '),
);

/** Words and pairs of words that titles share, most talks first; `known` ones are names already. */
export function topicsOf(
  titles: readonly string[],
  known: (text: string) => boolean,
): readonly Topic[] {
  const counts = new Map<string, number>();
  for (const title of titles) {
    for (const topic of new Set(topicsIn(title))) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts]
    .filter(([text, talks]) => talks >= fewest && !known(text))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most);
}

function topicsIn(title: string): readonly string[] {
  const words = searchGroups(title).map(({ whole }) => whole.word);
  const telling = (word: string | undefined) =>
    word !== undefined &&
    word.length > 2 &&
    !isIdle(word) &&
    !empty.has(word) &&
    !/^\d+$/.test(word);
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!telling(word)) return [];
    return telling(next) ? [word, `${word} ${next}`] : [word];
  });
}
