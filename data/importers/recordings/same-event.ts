import { fold } from '../../text/search-words.ts';

const regions: readonly (readonly [RegExp, string])[] = [
  [/\b(?:europe|eu)\b/, 'europe'],
  [/\b(?:north america|na)\b/, 'north america'],
  [/\b(?:china|cn)\b/, 'china'],
  [/\bindia\b/, 'india'],
  [/\bjapan\b/, 'japan'],
];

/** The event that recordings are looked for, as far as it is known. */
export type RecordedEvent = { readonly name: string | null; readonly starts: string | null };

/**
 * What a title says about the event: `same` or `other` by the year and region in it, `unknown` if
 * there are none. `own` are words of the talk's title, whose years are not those of the event.
 */
export function saysEvent(
  text: string,
  event: RecordedEvent,
  own: ReadonlySet<string> = new Set(),
): 'same' | 'other' | 'unknown' {
  const years = yearsIn(text).filter((year) => !own.has(year));
  const eventYears = new Set([
    ...yearsIn(event.name ?? ''),
    ...(event.starts ? [event.starts.slice(0, 4)] : []),
  ]);
  if (years.length > 0 && eventYears.size > 0 && !years.some((year) => eventYears.has(year)))
    return 'other';
  const here = regionOf(text);
  const there = regionOf(event.name ?? '');
  if (here && there && here !== there) return 'other';
  return years.length > 0 && eventYears.size > 0 ? 'same' : 'unknown';
}

const yearsIn = (text: string): readonly string[] => text.match(/\b(?:19|20)\d\d\b/g) ?? [];

const regionOf = (text: string): string | null =>
  regions.find(([pattern]) => pattern.test(fold(text)))?.[1] ?? null;
