import type { SearchAnswer } from '../../data/model/search.ts';
import { Completions } from '../ui/Completions.tsx';
import { Correction } from './Correction.tsx';
import { FilterChips } from '../ui/FilterChips.tsx';

type Props = {
  readonly query: string;
  readonly answer: SearchAnswer;
  readonly onQuery: (query: string) => void;
  readonly onAsTyped: () => void;
};

/** What stands between the search box and the talks: to finish, to narrow and to put right. */
export function SearchTools({ query, answer, onQuery, onAsTyped }: Props) {
  const { completions, correction, facets } = answer;
  return (
    <>
      {completions.length > 0 && <Completions completions={completions} onQuery={onQuery} />}
      <FilterChips query={query} facets={facets} onQuery={onQuery} />
      {correction && <Correction correction={correction} onAsTyped={onAsTyped} />}
    </>
  );
}
