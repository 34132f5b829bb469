/** A date and time as printed. Nothing here ever asks what zone this machine is in. */
export type Printed = {
  /** ISO date. */
  readonly day: string;
  /** `HH:MM`, or null for a whole day. */
  readonly start: string | null;
  /** `+01:00`, `Z` for UTC, null if none is printed. */
  readonly offset: string | null;
};

const minute = 60_000;
const dayLength = 24 * 60;
const pattern =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d{1,2}):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d|[+-]\d\d)?)?$/i;

/** Reads ISO 8601 and its short forms; null if it is no real date or time. */
export function readTime(text: string | null): Printed | null {
  const match = pattern.exec(text?.trim() ?? '');
  if (!match) return null;
  const [, year, month, date, hours, minutes, offset] = match;
  const day = `${year}-${month}-${date}`;
  if (!isDay(day)) return null;
  if (hours === undefined) return { day, start: null, offset: null };
  const start = clock(hours, minutes!);
  return start ? { day, start, offset: offset ? tidyOffset(offset) : null } : null;
}

const clock = (hours: string, minutes: string): string | null =>
  Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : null;

/** `9:30`, `09:30:00`, `9.30` or `9:30 pm` as `HH:MM`. */
export function readClock(text: string | null): string | null {
  const match = /^(\d{1,2})[:.h](\d\d)(?::\d\d)?\s*([ap])?\.?(?:m\.?)?$/i.exec(text?.trim() ?? '');
  if (!match) return null;
  const [, hours, minutes, half] = match;
  if (!half) return clock(hours!, minutes!);
  const twelve = Number(hours) % 12;
  if (Number(hours) > 12) return null;
  return clock(String(half.toLowerCase() === 'p' ? twelve + 12 : twelve), minutes!);
}

function tidyOffset(offset: string): string {
  if (offset.toUpperCase() === 'Z') return 'Z';
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset)!;
  return `${sign}${hours}:${minutes}`;
}

/** A date that the calendar has. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return (
    /^(?:19|20)\d\d-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(at) &&
    new Date(at).toISOString().startsWith(text)
  );
}

export function addDays(day: string, days: number): string {
  const at = Date.parse(`${day}T00:00:00Z`) + days * dayLength * minute;
  return new Date(at).toISOString().slice(0, 10);
}

/** Minutes since midnight. */
export const minutesOfDay = (start: string): number =>
  Number(start.slice(0, 2)) * 60 + Number(start.slice(3));

const offsetMinutes = (offset: string | null): number => {
  if (offset === null || offset === 'Z') return 0;
  return (offset.startsWith('-') ? -1 : 1) * minutesOfDay(offset.slice(1));
};

/** From one printed time to the next; null unless it is a length that a talk can have. */
export function minutesBetween(from: Printed | null, to: Printed | null): number | null {
  if (!from?.start || !to?.start) return null;
  const at = ({ day, start, offset }: Printed) =>
    Date.parse(`${day}T${start}:00Z`) / minute - offsetMinutes(offset ?? from.offset);
  return lengthOrNull(at(to) - at(from));
}

/** `00:30`, `0:30:00`, `PT1H30M`, `45`, `45 min` or `1h 30`, in minutes. 00:00 is none. */
export function readMinutes(text: string | null): number | null {
  const value = text?.trim() ?? '';
  const clockLike = /^(\d{1,3}):(\d\d)(?::\d\d)?$/.exec(value);
  if (clockLike) return lengthOrNull(Number(clockLike[1]) * 60 + Number(clockLike[2]));
  const iso = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/i.exec(value);
  if (iso) {
    const [days = 0, hours = 0, minutes = 0] = iso.slice(1).map((part) => Number(part ?? 0));
    return lengthOrNull(days * dayLength + hours * 60 + minutes);
  }
  const said =
    /^(?:(\d{1,2})\s*h(?:ours?)?)?\s*(?:(\d{1,4})\s*(?:m|min|mins|minutes?|minuten)?\.?)?$/i;
  const parts = value ? said.exec(value) : null;
  return parts ? lengthOrNull(Number(parts[1] ?? 0) * 60 + Number(parts[2] ?? 0)) : null;
}

/** Whole minutes, or null if no talk can be that long. */
export const lengthOrNull = (minutes: number): number | null =>
  Number.isFinite(minutes) && minutes >= 1 && minutes <= 7 * dayLength ? Math.round(minutes) : null;

/**
 * What a schedule prints about one talk: an instant, and the hour at the venue. The two may be in
 * different zones (wafer prints UTC and the local hour), and their difference gives the local date.
 */
export function atVenue(instant: Printed, start: string): Printed {
  if (!instant.start || instant.start === start) return { ...instant, start };
  let shift = minutesOfDay(start) - minutesOfDay(instant.start);
  // Conferences take place between Hawaii (-10) and New Zealand in summer (+13).
  const total = offsetMinutes(instant.offset) + shift;
  if (total <= -11 * 60) shift += dayLength;
  else if (total > 13 * 60) shift -= dayLength;
  const local = minutesOfDay(instant.start) + shift;
  const day = addDays(instant.day, Math.floor(local / dayLength));
  if (instant.offset === null) return { day, start, offset: null };
  return { day, start, offset: offsetText(offsetMinutes(instant.offset) + shift) };
}

/** The date of an instant where the clocks have another offset. */
export function dayAtOffset({ day, start, offset }: Printed, there: string | null): string {
  if (start === null || offset === null || there === null) return day;
  const minutes = minutesOfDay(start) - offsetMinutes(offset) + offsetMinutes(there);
  return addDays(day, Math.floor(minutes / dayLength));
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Before this hour a talk is still part of the conference day before. */
const newDay = '04:00';

/**
 * The conference day of a talk: schedules sort the night into the day before. Their own label
 * counts only for that, as some are wrong by a day.
 */
export function conferenceDay({ day, start, offset }: Printed, label: string | null): string {
  // In UTC the small hours are the afternoon of America, and the morning of Japan.
  if (start === null || label === day || offset === 'Z') return day;
  const before = addDays(day, -1);
  if (label === null) return start < newDay ? before : day;
  return label === before && start < '08:00' ? before : day;
}
