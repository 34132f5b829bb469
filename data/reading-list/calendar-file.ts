import type { SavedTalk } from '../model/saved-talk.ts';
import { bestLink, eventName, offeredLinks } from '../model/talk-links.ts';
import { clock } from '../text/clock.ts';

/** So long (minutes) a talk takes in a calendar when nobody has said how long it is. */
const usual = 30;
/** RFC 5545, 3.1: no line is longer, in bytes. */
const longest = 75;

/**
 * The talks in a calendar, when they are or were held, with the link of the recording. Written by
 * hand: a library for it would run at each start of the background. A test reads it with one.
 */
export const writeCalendar = (talks: readonly SavedTalk[]): string =>
  [
    'BEGIN:VCALENDAR',
    'PRODID:-//Hallway Track//Reading list//EN',
    'VERSION:2.0',
    ...talks.flatMap(linesOf),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

function linesOf({ id, talk, event, ...own }: SavedTalk): readonly string[] {
  const best = bestLink(talk);
  const links = offeredLinks(talk).filter(({ is }) => is !== 'related');
  const place = [talk.room, eventName(event), event.place];
  const words = [talk.speakers.join(', '), talk.summary, own.note, ...links.map(({ url }) => url)];
  return [
    'BEGIN:VEVENT',
    `UID:${id.replace('/', '.')}@hallway-track`,
    `DTSTAMP:${compact(new Date(own.changedAt).toISOString())}Z`,
    `SUMMARY:${escaped(talk.title)}`,
    ...hoursOf(talk, event.starts),
    `LOCATION:${escaped(place.filter(Boolean).join(', '))}`,
    `DESCRIPTION:${escaped(words.filter(Boolean).join('\n'))}`,
    ...(best && best.is !== 'related' ? [`URL:${best.url}`] : []),
    ...(own.tags.length > 0 ? [`CATEGORIES:${own.tags.map(escaped).join(',')}`] : []),
    `CREATED:${compact(new Date(own.savedAt).toISOString())}Z`,
    // What other programs leave alone, for the way back.
    `X-HALLWAY-STATE:${own.state}`,
    ...(own.reached > 0 ? [`X-HALLWAY-REACHED:${clock(own.reached)}`] : []),
    ...(own.note === '' ? [] : [`X-HALLWAY-NOTE:${escaped(own.note)}`]),
    'END:VEVENT',
  ];
}

/** In the time of the venue, whose zone the packs do not say; a whole day where the hour is unknown. */
function hoursOf(
  { day, start, minutes }: Pick<SavedTalk['talk'], 'day' | 'start' | 'minutes'>,
  starts: string,
): readonly string[] {
  const timed = day !== null && start !== null;
  const from = new Date(timed ? `${day}T${start}:00Z` : `${day ?? starts}T00:00:00Z`);
  const length = timed ? (minutes ?? usual) : 24 * 60;
  const to = new Date(from.getTime() + length * 60_000);
  const [kind, digits] = timed ? ['', 15] : [';VALUE=DATE', 8];
  const written = (date: Date) => compact(date.toISOString()).slice(0, digits);
  return [`DTSTART${kind}:${written(from)}`, `DTEND${kind}:${written(to)}`];
}

/** `2024-03-20T10:20:00.000Z` as `20240320T102000`. */
const compact = (iso: string): string => iso.slice(0, 19).replace(/[-:]/g, '');

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, ' ');

/** Between letters, never within one: a line may not end in half a character. */
function folded(line: string): string {
  const lines: string[] = [''];
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > longest) {
      lines.push(' ');
      bytes = 1;
    }
    lines[lines.length - 1] += letter;
    bytes += size;
  }
  return lines.join('\r\n');
}
