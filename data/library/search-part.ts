import type { Library } from '../model/library.ts';
import type { TalkRow } from '../model/talk-row.ts';
import { nothingFound, type SearchAnswer, type SearchRequest } from '../model/search.ts';
import type { TalkId } from '../model/ids.ts';
import { complete } from '../search/complete.ts';
import type { ListMarks } from '../search/filters.ts';
import { matchedSentence } from '../search/matched-sentence.ts';
import { readWords } from '../search/read-words.ts';
import { searchTalks, type SearchParts, type SearchResult } from '../search/search-talks.ts';
import { fold } from '../text/search-words.ts';
import type { Shelf } from './shelf.ts';

export type SearchPartParts = {
  readonly shelf: () => Promise<Shelf>;
  readonly rows: (ids: readonly TalkId[]) => Promise<readonly TalkRow[]>;
  /** What the reading list says; asked only if a query has an `is:` filter. */
  readonly marks: () => Promise<ListMarks>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** So many talks that have the words of a phrase are looked at for the phrase itself. */
const lookedThrough = 1_000;

/** The search: from the small index at once, from the full one when that is there or waited for. */
export function searchPart({ shelf, rows, marks, now }: SearchPartParts): Pick<Library, 'search'> {
  return {
    async search(request) {
      const { index: open, full } = await shelf();
      const typed = readWords(request.query);
      // Sorted otherwise, a talk that comes later would push aside what is shown.
      const waits = request.wait === true || (request.sort ?? 'relevance') !== 'relevance';
      // Without words the two indexes know the same; the full one takes seconds for 100,000 talks.
      const worded = typed.words !== '' || typed.without.length > 0;
      const whole = waits && worded ? await full.wait() : full.now();
      const parts: SearchParts = {
        open,
        terms: whole ?? open.terms,
        now: now(),
        ...(typed.filters.some(({ key }) => key === 'is') && { marks: await marks() }),
      };
      const result = await withPhrases(parts, request, typed.phrases, rows);
      return answer(result, await rows(result.found), {
        completions: complete(open, request.query),
        // One that cannot be read is not waited for again and again.
        whole: waits || !worded || whole !== null,
      });
    },
  };
}

/** Phrases are looked up in the talks themselves. */
async function withPhrases(
  parts: SearchParts,
  request: SearchRequest,
  phrases: readonly string[],
  rows: SearchPartParts['rows'],
): Promise<SearchResult> {
  if (phrases.length === 0) return searchTalks(parts, request);
  const { offset: _, keep: __, ...all } = request;
  const candidates = searchTalks(parts, { ...all, limit: lookedThrough, facetLimit: 0 });
  const wanted = phrases.map(spaced);
  const phrased = (await rows(candidates.found)).filter(({ talk }) => {
    const text = spaced([talk.title, talk.speakers.join(', '), talk.summary ?? ''].join(' · '));
    return wanted.every((phrase) => text.includes(phrase));
  });
  return searchTalks({ ...parts, phrased: new Set(phrased.map(({ talk }) => talk.id)) }, request);
}

/** Lower case, with one space for all that is between words. */
const spaced = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}·+#]+/gu, ' ')
    .trim()} `;

function answer(
  { total, facets, correction, emptiedBy, wording }: SearchResult,
  rows: readonly TalkRow[],
  rest: Pick<SearchAnswer, 'completions' | 'whole'>,
): SearchAnswer {
  const hits = rows.map((row) => {
    const { title, speakers, summary } = row.talk;
    const seen = [title, speakers.join(', '), row.event.name].join(' · ');
    const sentence = matchedSentence(seen, summary, wording);
    return { ...row, terms: wording.termsIn(`${seen} · ${sentence ?? ''}`), sentence };
  });
  return { ...nothingFound, hits, total, facets, correction, emptiedBy, ...rest };
}
