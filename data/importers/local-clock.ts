/** A date and hour in UTC as the clock at a place shows it. */
export type LocalClock = (
  day: string,
  start: string,
) => { readonly day: string; readonly start: string };

/** The clock of an IANA zone; null if there is no such zone. */
export function localClock(zone: string): LocalClock | null {
  const format = formatOf(zone);
  if (!format) return null;
  return (day, start) => {
    const parts = new Map(
      format
        .formatToParts(Date.parse(`${day}T${start}:00Z`))
        .map(({ type, value }) => [type, value]),
    );
    const at = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
    return {
      day: `${at('year')}-${at('month')}-${at('day')}`,
      start: `${at('hour')}:${at('minute')}`,
    };
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch {
    return null;
  }
}
