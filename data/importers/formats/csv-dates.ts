import { isDay, readClock, readTime, type Printed } from '../times.ts';

/** Which of the first two numbers of `03/04/2024` is the month; null: the file does not tell. */
export type DateOrder = 'day-first' | 'month-first' | null;

const numeric = /^(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const named =
  /^(?:\p{L}{2,9}\.?,?\s+)?(?:(\d{1,2})\.?\s+(\p{L}{3,9})\.?|(\p{L}{3,9})\.?\s+(\d{1,2}),?)\s+((?:19|20)\d\d)/u;

/** A number over 12 in one place of one date tells the order of all. Dots are always day first. */
export function dateOrder(texts: Iterable<string>): DateOrder {
  for (const text of texts) {
    const match = numeric.exec(text.trim());
    if (!match) continue;
    if (match[2] === '.' || Number(match[1]) > 12) return 'day-first';
    if (Number(match[3]) > 12) return 'month-first';
  }
  return null;
}

/** A date, with the hour behind it if there is one; null if it cannot be read without guessing. */
export function readDate(text: string | null, order: DateOrder): Printed | null {
  const value = text?.trim() ?? '';
  const iso = readTime(value) ?? readTime(value.replace(/^(\S+)\s+.*$/, '$1'));
  const found = iso ? null : (fromNumbers(value, order) ?? fromNames(value));
  if (!found) return iso && !iso.start ? { ...iso, start: clockIn(value) } : iso;
  return {
    day: found.day,
    start: readClock(value.slice(found.length).replace(/^[\s,T]+/, '')),
    offset: null,
  };
}

const clockIn = (value: string): string | null => readClock(/\s(\d.*)$/.exec(value)?.[1] ?? null);

type Found = { readonly day: string; readonly length: number } | null;

function fromNumbers(value: string, order: DateOrder): Found {
  const match = numeric.exec(value);
  if (!match) return null;
  const [whole, first, sign, second, year] = match;
  const known = sign === '.' ? 'day-first' : order;
  if (known === null && first !== second) return null;
  const [date, month] = known === 'month-first' ? [second, first] : [first, second];
  return dayOf(year!, Number(month), Number(date), whole);
}

function fromNames(value: string): Found {
  const match = named.exec(value);
  if (!match) return null;
  const month = months.indexOf((match[2] ?? match[3] ?? '').slice(0, 3).toLowerCase()) + 1;
  return month > 0 ? dayOf(match[5]!, month, Number(match[1] ?? match[4]), match[0]) : null;
}

function dayOf(year: string, month: number, date: number, whole: string): Found {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${year}-${two(month)}-${two(date)}`;
  return isDay(day) ? { day, length: whole.length } : null;
}
