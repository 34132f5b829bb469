import type { RawLink } from '../links.ts';
import { blankTalk, type RawTalk } from '../make-talk.ts';
import {
  addDays,
  atVenue,
  dayAtOffset,
  readClock,
  readMinutes,
  readTime,
  type Printed,
} from '../times.ts';

/** One event of the c3voc schedule format, which JSON and XML write alike. */
export type ScheduleEvent = {
  readonly where: string;
  readonly code: string | null;
  readonly guid: string | null;
  readonly id: string | null;
  readonly url: string | null;
  readonly date: string | null;
  readonly start: string | null;
  readonly duration: string | null;
  readonly room: string | null;
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly type: string | null;
  readonly track: string | null;
  readonly language: string | null;
  readonly abstract: string | null;
  readonly description: string | null;
  readonly persons: readonly (string | null)[];
  readonly links: readonly RawLink[];
};

/** The day of the schedule that an event is listed under. */
export type ScheduleDay = {
  readonly date: string | null;
  /** Its first and last instant, if printed. */
  readonly start: string | null;
  readonly end: string | null;
};

export function fromSchedule(
  event: ScheduleEvent,
  day: ScheduleDay,
  zone: string | null,
  base: string | null,
): RawTalk {
  const pages: readonly RawLink[] = event.url ? [{ url: event.url, text: null, role: 'page' }] : [];
  const time = timeOf(event, day);
  return {
    ...blankTalk,
    where: event.where,
    source: sourceOf(event),
    title: event.title,
    speakers: event.persons,
    time,
    listedDay: listedDay(day, time),
    zone,
    minutes: readMinutes(event.duration),
    room: event.room,
    categories: [event.type, event.track],
    language: event.language,
    subtitle: event.subtitle,
    texts: [event.abstract, event.description],
    links: [...pages, ...event.links],
    base: base ?? event.url,
  };
}

/**
 * pretalx's code is the same in JSON, XML, iCalendar and the API; older exports have it only in the
 * address. Other systems have a guid or a number.
 */
function sourceOf({ code, url, guid, id }: ScheduleEvent): string | null {
  return code ?? /\/talk\/([A-Z0-9]{6})\/?$/.exec(url ?? '')?.[1] ?? guid ?? id;
}

function timeOf(event: ScheduleEvent, day: ScheduleDay): Printed | null {
  const start = readClock(event.start);
  const instant = readTime(event.date);
  if (instant) return start ? atVenue(instant, start) : instant;
  const listed = readTime(day.date)?.day;
  if (!listed || !start) return null;
  return { day: addDays(listed, isAfterMidnight(start, day) ? 1 : 0), start, offset: null };
}

/** The day's own beginning tells its date; wafer labels it with the date in UTC. */
function listedDay(day: ScheduleDay, time: Printed | null): string | null {
  const begins = readTime(day.start);
  return begins ? dayAtOffset(begins, time?.offset ?? null) : (readTime(day.date)?.day ?? null);
}

/** Without a date of its own, an hour before the day begins is one of the night after it. */
function isAfterMidnight(start: string, day: ScheduleDay): boolean {
  const from = readTime(day.start);
  const to = readTime(day.end);
  if (!from?.start || !to?.start || from.day === to.day) return false;
  return start < from.start && start < to.start;
}
