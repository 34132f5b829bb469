import type { YearCount } from '../../data/model/browse.ts';

export type Column = {
  readonly year: string;
  readonly talks: number;
  /** In the order of `series`; those without a talk are left out. */
  readonly parts: readonly { readonly series: number; readonly talks: number }[];
};

export type Columns = {
  /** Every year from the first to the last. */
  readonly columns: readonly Column[];
  /** Names of the series, most talks first; null stands for all others together. */
  readonly series: readonly (string | null)[];
  readonly highest: number;
};

/** More colours than these nobody tells apart. */
const most = 5;

/** What the chart of talks per year shows. */
export function yearColumns(counts: readonly YearCount[]): Columns {
  const names = biggest(counts);
  const series = names.length > most ? [...names.slice(0, most), null] : names;
  const at = (name: string) => {
    const known = series.indexOf(name);
    return known < 0 ? series.length - 1 : known;
  };
  const columns = yearsOf(counts).map((year) => {
    const own = counts.filter((count) => count.year === year);
    const parts = series.map((_, part) => ({
      series: part,
      talks: sum(own.filter(({ series: name }) => at(name) === part)),
    }));
    return { year, talks: sum(own), parts: parts.filter(({ talks }) => talks > 0) };
  });
  return { columns, series, highest: Math.max(1, ...columns.map(({ talks }) => talks)) };
}

const sum = (counts: readonly { readonly talks: number }[]): number =>
  counts.reduce((total, { talks }) => total + talks, 0);

function biggest(counts: readonly YearCount[]): readonly string[] {
  const talks = new Map<string, number>();
  for (const { series, talks: more } of counts) talks.set(series, (talks.get(series) ?? 0) + more);
  return [...talks].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([name]) => name);
}

function yearsOf(counts: readonly YearCount[]): readonly string[] {
  const years = counts.map(({ year }) => Number(year)).filter((year) => year > 0);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => String(first + at));
}
