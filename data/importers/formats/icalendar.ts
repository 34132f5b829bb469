import type { DraftEvent } from '../draft.ts';
import { guessSeries } from '../event-names.ts';
import type { Limits } from '../limits.ts';
import { blankTalk, enterTalk, type RawTalk } from '../make-talk.ts';
import type { Notebook } from '../notebook.ts';
import { learnFromTitles, splitTitle } from '../people/split-title.ts';
import { nobodyKnown, type Known } from '../people/read-people.ts';
import { oneLine, unglue } from '../text/plain-text.ts';
import { withoutMarks } from '../titles.ts';
import { minutesBetween, readMinutes, readTime, type Printed } from '../times.ts';
import { parameterOf, readCalendar, valueOf, type Calendar, type Component } from './ical-lines.ts';
import { readPlaces, type Places } from './ical-places.ts';
import { speakerLine } from './ical-speakers.ts';

/** Who wrote the file decides where the speakers stand. */
type Writer = 'sched' | 'pretalx' | 'other';

/** iCalendar: Sched's `all.ics`, pretalx, and others. */
export function readICalendar(text: string, limits: Limits, notebook: Notebook): DraftEvent {
  const file = readCalendar(text, limits);
  const writer = writerOf(file);
  const places = readPlaces(writer === 'sched' ? file.events : []);
  const known =
    writer === 'sched'
      ? learnFromTitles(file.events.map((event) => titleOf(event).title))
      : nobodyKnown;
  for (const event of file.events) {
    enterTalk(talkOf(event, file, writer, known, places), notebook);
  }
  return eventOf(file, writer, places);
}

function writerOf({ calendar, events }: Calendar): Writer {
  const program = valueOf(calendar, 'prodid') ?? '';
  const first = events[0];
  if (/\bsched\.com\b/i.test(program)) return 'sched';
  const uid = first ? (valueOf(first, 'uid') ?? '') : '';
  return /\bpretalx\b/i.test(program) || uid.startsWith('pretalx-') ? 'pretalx' : 'other';
}

/** A mark stands before the title or behind the speakers, so it is taken away first. */
const titleOf = (event: Component): ReturnType<typeof withoutMarks> =>
  withoutMarks(oneLine(valueOf(event, 'summary')) ?? '');

function talkOf(
  event: Component,
  { calendar }: Calendar,
  writer: Writer,
  known: Known,
  places: Places,
): RawTalk {
  const times = timesOf(event);
  const said = titleOf(event);
  const { title, speakers, text } = speakersOf(event, said.title, writer, known);
  const cancelled = said.cancelled || /^cancell?ed$/i.test(valueOf(event, 'status') ?? '');
  return {
    ...blankTalk,
    where: `line ${event.line}`,
    source: sourceOf(event, writer),
    title,
    speakers,
    ...times,
    zone: parameterOf(event, 'dtstart', 'tzid') ?? placeZone(calendar),
    room: places.roomOf(valueOf(event, 'location')),
    categories: (valueOf(event, 'categories') ?? '').split('\n').map(oneLine),
    texts: [writer === 'sched' && text ? unglue(text) : text],
    links: linkOf(event),
    cancelled,
  };
}

/** pretalx's code alone is the same in all its exports. */
function sourceOf(event: Component, writer: Writer): string | null {
  const uid = valueOf(event, 'uid');
  const code = writer === 'pretalx' ? /^pretalx-.+-([A-Z0-9]{6}(?:-\w+)?)@/.exec(uid ?? '') : null;
  return code?.[1] ?? uid;
}

function timesOf(event: Component): {
  readonly time: Printed | null;
  readonly minutes: number | null;
} {
  const time = readTime(valueOf(event, 'dtstart'));
  const end = readTime(valueOf(event, 'dtend'));
  return { time, minutes: minutesBetween(time, end) ?? readMinutes(valueOf(event, 'duration')) };
}

type Speakers = {
  readonly title: string;
  readonly speakers: readonly string[];
  readonly text: string | null;
};

function speakersOf(event: Component, title: string, writer: Writer, known: Known): Speakers {
  const description = valueOf(event, 'description');
  if (writer === 'sched') return { ...splitTitle(title, known), text: description };
  if (writer === 'pretalx') return { ...splitPretalx(title), text: description };
  const line = speakerLine(description);
  const attendees = (event.properties.get('attendee') ?? [])
    .filter(({ parameters }) => !/^(?:room|resource|group)$/i.test(parameters.get('cutype') ?? ''))
    .flatMap(({ parameters }) => oneLine(parameters.get('cn') ?? null) ?? [])
    .filter((name) => !name.includes('@'));
  return { title, speakers: attendees.length > 0 ? attendees : line.speakers, text: line.rest };
}

/** pretalx joins title and names by ` - ` always, even when there are no names. */
function splitPretalx(summary: string): {
  readonly title: string;
  readonly speakers: readonly string[];
} {
  const at = summary.endsWith('-') ? summary.length - 1 : summary.lastIndexOf(' - ');
  if (at < 0) return { title: summary, speakers: [] };
  const names = summary.slice(at).replace(/^ ?- ?/, '');
  return { title: summary.slice(0, at).trim(), speakers: names.split(', ').filter(Boolean) };
}

const linkOf = (event: Component): RawTalk['links'] => {
  const url = valueOf(event, 'url');
  return url ? [{ url, text: null, role: 'page' }] : [];
};

/** UTC is how the times are written, not where the event takes place. */
function placeZone(calendar: Component): string | null {
  const zone = valueOf(calendar, 'x-wr-timezone');
  return zone && !/^(?:etc\/)?(?:utc|gmt|zulu)$/i.test(zone) ? zone : null;
}

function eventOf({ calendar, events }: Calendar, writer: Writer, places: Places): DraftEvent {
  const program = valueOf(calendar, 'prodid') ?? '';
  const sched = /\/\/Sched\.com (.+)\/\/[A-Z]{2}$/i.exec(program)?.[1] ?? null;
  const written = valueOf(calendar, 'x-wr-calname') ?? valueOf(calendar, 'name');
  const name = oneLine(sched ?? written ?? valueOf(calendar, 'x-wr-caldesc'));
  return {
    name,
    series: guessSeries(name),
    starts: null,
    ends: null,
    place: places.place,
    zone: placeZone(calendar) ?? commonZone(events),
    url: homeOf(events, writer),
  };
}

function commonZone(events: readonly Component[]): string | null {
  const zones = new Set(events.map((event) => parameterOf(event, 'dtstart', 'tzid')));
  const [zone] = zones;
  return zones.size === 1 && zone && !/^(?:etc\/)?utc$/i.test(zone) ? zone : null;
}

/** The event's page, where the addresses of its talks tell it. */
function homeOf(events: readonly Component[], writer: Writer): string | null {
  const first = events.map((event) => valueOf(event, 'url')).find((url) => url !== null) ?? '';
  const pattern = writer === 'sched' ? /^https?:\/\/[^/]+\// : /^https?:\/\/[^/]+\/[^/]+\//;
  return writer === 'other' ? null : (pattern.exec(first)?.[0] ?? null);
}
