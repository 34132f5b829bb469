import { t } from '../ui/text.ts';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(t('extLanguage'), { timeZone: 'UTC', ...options });

/** `20 March 2024` as the language of the texts writes it; the ISO date itself if it is none. */
export function dayInWords(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return format({ dateStyle: 'long' }).format(time);
}

/** `Wednesday, 20 March` */
export function weekdayInWords(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return format({ weekday: 'long', day: 'numeric', month: 'long' }).format(time);
}

/** `19–22 March 2024` */
export function daysInWords(starts: string, ends: string): string {
  const [from, to] = [Date.parse(starts), Date.parse(ends)];
  if (Number.isNaN(from) || Number.isNaN(to) || to < from) return dayInWords(starts);
  return format({ dateStyle: 'long' }).formatRange(from, to);
}

/** A number as the language of the texts writes it. */
export const inWords = (count: number): string =>
  new Intl.NumberFormat(t('extLanguage')).format(count);

/** `2019–2024`, or the one year. */
export const yearsInWords = (first: string, latest: string): string =>
  first === latest ? first : `${first}–${latest}`;
