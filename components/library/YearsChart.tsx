import { tCount } from '../ui/count.ts';
import { t } from '../ui/text.ts';
import type { Column, Columns } from './year-columns.ts';

type Props = {
  readonly columns: Columns;
  /** The year that the talks are narrowed to, or null. */
  readonly year: string | null;
  readonly href: (year: string | null) => string;
};

/** A column for each year, in it a block for each series of events; a press narrows to the year. */
export function YearsChart({ columns: { columns, series, highest }, year, href }: Props) {
  return (
    <>
      <ol class="chart" role="list">
        {columns.map((column) => (
          <li key={column.year}>
            <a
              class="column"
              href={href(column.year === year ? null : column.year)}
              aria-label={inWords(column, series)}
              aria-current={column.year === year}
              title={inWords(column, series)}
            >
              <span class="column-count" aria-hidden="true">
                {column.talks > 0 && column.talks}
              </span>
              <Blocks column={column} highest={highest} />
              <span class="column-year" aria-hidden="true">
                {column.year}
              </span>
            </a>
          </li>
        ))}
      </ol>
      <ul class="legend" role="list">
        {series.map((name, at) => (
          <li key={name}>
            <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
              <rect class={`series-${at}`} width="10" height="10" rx="2" />
            </svg>
            <bdi>{nameOf(name)}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Fills the height that it is given: one unit is one talk of the highest column. */
function Blocks({ column, highest }: { column: Column; highest: number }) {
  const tops = column.parts.map((_, at) =>
    column.parts.slice(0, at + 1).reduce((sum, { talks }) => sum + talks, 0),
  );
  return (
    <svg
      class="column-blocks"
      viewBox={`0 0 1 ${highest}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {column.parts.map(({ series, talks }, at) => (
        <rect
          key={series}
          class={`series-${series}`}
          y={highest - tops[at]!}
          width="1"
          height={talks}
        />
      ))}
    </svg>
  );
}

const nameOf = (series: string | null): string => series ?? t('libraryOtherSeries');

/** `2024: 12 talks (KubeCon 9, Rejekts 3)` */
function inWords({ year, talks, parts }: Column, series: Columns['series']): string {
  const named = parts.map((part) => `${nameOf(series[part.series] ?? null)} ${part.talks}`);
  const total = `${year}: ${tCount('libraryTalks', talks)}`;
  return named.length === 0 ? total : `${total} (${named.join(', ')})`;
}
