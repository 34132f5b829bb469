/** `12:05` or `1:02:03`. */
export function clock(seconds: number): string {
  const [hours, minutes, rest] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(
    Math.floor,
  );
  const two = (value: number | undefined) => String(value).padStart(2, '0');
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Seconds of `12:05`, `1:02:03`, or of minutes alone (`12`); null for anything else. */
export function readClock(text: string): number | null {
  const found = /^(?:(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)|(\d{1,3}))$/.exec(text.trim());
  if (!found) return null;
  const [, hours = '0', minutes = '0', seconds = '0', alone] = found;
  if (alone !== undefined) return Number(alone) * 60;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
