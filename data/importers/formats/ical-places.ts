import { oneLine } from '../text/plain-text.ts';
import { valueOf, type Component } from './ical-lines.ts';

export type Places = {
  /** What nearly all locations end in: `Amsterdam, Netherlands`. */
  readonly place: string | null;
  /** A location without it. */
  roomOf(location: string | null): string | null;
};

/** Sched puts the town behind each room. */
export function readPlaces(events: readonly Component[]): Places {
  const locations = events.flatMap((event) => oneLine(valueOf(event, 'location')) ?? []);
  const place = commonEnd(locations);
  return {
    place,
    roomOf: (location) => {
      const room = oneLine(location);
      return place && room?.endsWith(`, ${place}`) ? room.slice(0, -place.length - 2) : room;
    },
  };
}

function commonEnd(locations: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const location of locations) {
    const parts = location.split(', ');
    for (const length of [1, 2]) {
      if (parts.length <= length) continue;
      const end = parts.slice(-length).join(', ');
      counts.set(end, (counts.get(end) ?? 0) + 1);
    }
  }
  const enough = Math.max(3, locations.length * 0.8);
  const common = [...counts].filter(([, count]) => count >= enough).map(([end]) => end);
  return common.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
