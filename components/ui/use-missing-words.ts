import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../data/model/library.ts';
import type { SearchRequest } from '../../data/model/search.ts';
import { missingWords, type MissingWords } from './missing-words.ts';

/** A word is often unknown only because it is not finished: the typing may pause first. */
const milliseconds = 200;

/** Null until it is known which words found nothing. */
export function useMissingWords(
  library: Pick<Library, 'search'>,
  { query, project, limit }: SearchRequest,
): MissingWords | null {
  const [missing, setMissing] = useState<MissingWords | null>(null);
  useEffect(() => {
    const late = new AbortController();
    setMissing(null);
    const ask = async () => {
      const words = await missingWords(library, { query, project, limit });
      if (!late.signal.aborted) setMissing(words);
    };
    const timer = setTimeout(() => void ask().catch(() => null), milliseconds);
    return () => {
      late.abort();
      clearTimeout(timer);
    };
  }, [library, query, project, limit]);
  return missing;
}
