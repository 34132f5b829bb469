import type { Library } from '../../data/model/library.ts';
import type { SearchRequest } from '../../data/model/search.ts';

export type MissingWords = {
  /** Words of the query in the order typed, at most 8. */
  readonly words: readonly string[];
  /** Those that find nothing even alone. */
  readonly missing: readonly string[];
};

const mostWords = 8;

/** Which words are to blame for a search without results: each is asked for alone. */
export async function missingWords(
  library: Pick<Library, 'search'>,
  request: SearchRequest,
): Promise<MissingWords> {
  const words = [...new Set(request.query.split(/\s+/).filter(Boolean))].slice(0, mostWords);
  if (words.length < 2) return { words, missing: words };
  const found = await Promise.all(
    words.map(async (query) => (await library.search({ ...request, query, limit: 1 })).total > 0),
  );
  return { words, missing: words.filter((_, at) => !found[at]) };
}

/** The query without some of its words. */
export const without = (query: string, words: readonly string[]): string =>
  query
    .split(/\s+/)
    .filter((word) => word !== '' && !words.includes(word))
    .join(' ');
