const year = /\b(?:19|20)\d\d\b/;
const regions =
  'europe|eu|north america|na|china|cn|india|japan|asia|asia[- ]pacific|apac|africa|latin america|latam|emea|virtual|online';
const edition = new RegExp(
  `\\s*(?:\\b(?:19|20)\\d\\d(?:[/–-]\\d\\d(?:\\d\\d)?)?\\b|['’]\\d\\d\\b|\\b(?:${regions})\\b(?=\\s*(?:['’]?\\d|$)))`,
  'gi',
);

/** The conference that an event is an edition of: its name without year, region and ordinal. */
export function guessSeries(name: string | null): string | null {
  if (!name) return null;
  const series = name
    .replace(/^\d{1,3}(?:st|nd|rd|th|\.|er|e|ème)\s+/i, '')
    .replace(edition, '')
    .replace(/\s+\d{1,2}(?=$|\s*[-–:])/, '')
    .replace(/[\s,:–-]+$/, '')
    .trim();
  return series || name;
}

/** The year in a name, or null. */
export const yearIn = (name: string): string | null => year.exec(name)?.[0] ?? null;
