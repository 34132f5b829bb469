import type { DraftEvent, DraftTalk, ImportDraft } from './draft.ts';
import { longest } from './limits.ts';
import { oneLine, shorten } from './text/plain-text.ts';
import { safeHttpUrl } from '../text/safe-url.ts';

/** What the printed hours are: at the venue, or UTC only, so that the venue's are unknown. */
export function timesOf(talks: readonly DraftTalk[], event: DraftEvent): ImportDraft['times'] {
  const timed = talks.filter(({ start }) => start !== null);
  if (timed.length === 0) return 'none';
  const isUtc = timed.every(({ offset, zone }) => offset === 'Z' || isUtcName(zone));
  return isUtc && !isUtcName(event.zone) ? 'utc' : 'local';
}

const isUtcName = (zone: string | null): boolean =>
  zone !== null && /^(?:etc\/)?(?:utc|gmt|zulu)$/i.test(zone);

/** What the file does not say about its event, but its talks do; and nothing that they contradict. */
export function finishEvent(
  event: DraftEvent,
  talks: readonly DraftTalk[],
  times: ImportDraft['times'],
): DraftEvent {
  let starts = event.starts;
  let ends = event.ends;
  if (!starts || !ends || starts > ends) {
    const days = talks.flatMap(({ conferenceDay, status }) =>
      conferenceDay && status === 'confirmed' ? [conferenceDay] : [],
    );
    starts = days.reduce<string | null>((least, day) => (least && least < day ? least : day), null);
    ends = days.reduce<string | null>((most, day) => (most && most > day ? most : day), null);
  }
  const name = oneLine(event.name);
  const place = oneLine(event.place);
  return {
    name: name && shorten(name, longest.name + 20),
    series: event.series && shorten(event.series, longest.name + 20),
    starts,
    ends,
    place: place && shorten(place, longest.name + 20),
    zone: times === 'utc' ? null : zoneOf(event.zone, talks),
    url: event.url && safeHttpUrl(event.url.replace(/^http:(?=\/\/[^/]*\bsched\.com\/)/, 'https:')),
  };
}

/** Some schedules say UTC while their talks print another offset: then the zone is not known. */
function zoneOf(zone: string | null, talks: readonly DraftTalk[]): string | null {
  const contradicted =
    isUtcName(zone) &&
    talks.some(({ offset }) => offset !== null && !/^(?:Z|[+-]00:00)$/.test(offset));
  return contradicted ? null : (oneLine(zone)?.slice(0, 60) ?? null);
}
