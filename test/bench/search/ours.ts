import type { TalkId } from '../../../data/model/ids.ts';
import type { Bundle } from '../../../data/model/pack.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { lineOf } from '../../../data/search/index-file.ts';
import { openFull, openIndex } from '../../../data/search/open-index.ts';
import { readWords } from '../../../data/search/read-words.ts';
import { searchTalks } from '../../../data/search/search-talks.ts';

/** The day on which the judgements were made, so that they do not age. */
export const judgedOn = Date.parse('2026-11-21');

export type Ours = {
  readonly small: (query: string) => readonly TalkId[];
  readonly full: (query: string) => readonly TalkId[];
};

/** Our own search over a bundle, by each of its indexes. */
export function ours(bundle: Bundle): Ours {
  const json = buildIndex(bundle);
  const open = openIndex(json)!;
  const full = openFull(lineOf(json, 2), open)!;
  const texts = new Map(bundle.talks.map(({ id, title, summary }) => [id, `${title} ${summary ?? ''}`.toLowerCase()])); // prettier-ignore
  const find = (terms: typeof full) => (query: string) => {
    const { phrases } = readWords(query);
    const phrased = new Set([...texts].filter(([, text]) => phrases.every((phrase) => text.includes(phrase.toLowerCase()))).map(([id]) => id)); // prettier-ignore
    const parts = { open, terms, now: judgedOn, ...(phrases.length > 0 && { phrased }) };
    return searchTalks(parts, { query, project: null, limit: 10 }).found;
  };
  return { small: find(open.terms), full: find(full) };
}
