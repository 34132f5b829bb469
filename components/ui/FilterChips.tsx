import type { Facets } from '../../data/model/search.ts';
import { tCount } from './count.ts';
import { t, type MessageKey } from './text.ts';
import { hasPart, withPart } from './query-parts.ts';

type Props = {
  readonly query: string;
  readonly facets: Facets;
  readonly onQuery: (query: string) => void;
};

type Chip = { readonly part: string; readonly text: string; readonly count: number | null };

/** What the results can be narrowed to. A chip only writes what can be typed too. */
export function FilterChips({ query, facets, onQuery }: Props) {
  return (
    <div class="chips" role="group" aria-label={t('searchFilters')}>
      {chipsFor(facets).map(({ part, text, count }) => (
        <button
          key={part}
          type="button"
          class="chip"
          title={part}
          aria-label={count === null ? text : `${text}, ${tCount('popupFound', count)}`}
          aria-pressed={hasPart(query, part)}
          onClick={() => onQuery(withPart(query, part))}
        >
          {text}
          {count !== null && <span class="count">{count}</span>}
        </button>
      ))}
    </div>
  );
}

const fixed: readonly (readonly [part: string, text: MessageKey])[] = [
  ['has:video', 'searchHasVideo'],
  ['<30m', 'searchShort'],
  ['is:unseen', 'searchUnseen'],
  ['is:saved', 'searchSaved'],
];

function chipsFor({ project, event, year, speaker }: Facets): readonly Chip[] {
  const chip = (key: string, { id, name, count }: Facets['project'][number]): Chip => ({
    part: `${key}:${/\s/.test(id) ? `"${id.replaceAll('"', '')}"` : id}`,
    text: name,
    count,
  });
  return [
    ...fixed.map(([part, text]) => ({ part, text: t(text), count: null })),
    ...project.slice(0, 3).map((one) => chip('project', one)),
    ...year.slice(0, 3).map((one) => chip('year', one)),
    ...event.slice(0, 3).map((one) => chip('event', one)),
    ...speaker.slice(0, 2).map((one) => chip('speaker', one)),
  ];
}
