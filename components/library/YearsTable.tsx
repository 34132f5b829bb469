import { t } from '../ui/text.ts';
import type { Columns } from './year-columns.ts';

/** The chart in numbers. */
export function YearsTable({ columns: { columns, series } }: { columns: Columns }) {
  return (
    <details class="years-table">
      <summary>{t('libraryAsTable')}</summary>
      {/* A wide table scrolls by itself, with the keyboard too. */}
      <div class="table-scroll" role="region" aria-label={t('libraryYearsTable')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('libraryYear')}</th>
              {series.map((name) => (
                <th key={name} scope="col">
                  {name ?? t('libraryOtherSeries')}
                </th>
              ))}
              <th scope="col">{t('librarySum')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ year, talks, parts }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {series.map((name, at) => (
                  <td key={name}>{parts.find((part) => part.series === at)?.talks ?? 0}</td>
                ))}
                <td>{talks}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
