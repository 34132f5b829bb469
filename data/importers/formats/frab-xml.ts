import type { DraftEvent } from '../draft.ts';
import { guessSeries } from '../event-names.ts';
import type { Limits } from '../limits.ts';
import type { RawLink } from '../links.ts';
import { enterTalk } from '../make-talk.ts';
import type { Notebook } from '../notebook.ts';
import { attribute, child, children, childText, readXml, type XmlNode } from '../read-xml.ts';
import { readTime } from '../times.ts';
import { fromSchedule, type ScheduleDay, type ScheduleEvent } from './schedule-event.ts';

const keep = new Set(
  (
    'schedule conference acronym title venue city start end time_zone_name base_url url day room event ' +
    'date duration subtitle track type language abstract description persons person links link ' +
    'attachments attachment'
  ).split(' '),
);

/** frab and Pentabarf `schedule.xml`: FOSDEM, pretalx, wafer, Chaos events. */
export function readFrabXml(xml: string, limits: Limits, notebook: Notebook): DraftEvent {
  let conference: XmlNode | null = null;
  readXml(xml, limits, {
    keep,
    done(node) {
      if (node.name === 'conference') conference = node;
      if (node.name === 'event' && node.up?.name === 'room') {
        enter(node, conference, notebook);
        return true;
      }
      // Names of rooms and dates of days are read while they are open.
      return node.name === 'room' && node.up?.name === 'day';
    },
  });
  return eventOf(conference);
}

function enter(event: XmlNode, conference: XmlNode | null, notebook: Notebook): void {
  const room = event.up!;
  const zone = conference && childText(conference, 'time_zone_name');
  const base = conference && childText(conference, 'base_url');
  enterTalk(fromSchedule(eventAt(event, room), dayAt(room.up), zone, base), notebook);
}

function eventOf(conference: XmlNode | null): DraftEvent {
  const said = (name: string) => conference && childText(conference, name);
  const name = said('title');
  const place = [said('venue'), said('city')].filter((part) => part !== null);
  return {
    name,
    series: guessSeries(name),
    starts: readTime(said('start'))?.day ?? null,
    ends: readTime(said('end'))?.day ?? null,
    place: place.join(', ') || null,
    zone: said('time_zone_name'),
    url: said('url') ?? said('base_url'),
  };
}

const dayAt = (day: XmlNode | null): ScheduleDay => ({
  date: day && attribute(day, 'date'),
  start: day && attribute(day, 'start'),
  end: day && attribute(day, 'end'),
});

const eventAt = (event: XmlNode, room: XmlNode): ScheduleEvent => ({
  where: `line ${event.line}`,
  code: attribute(event, 'code'),
  guid: attribute(event, 'guid'),
  id: attribute(event, 'id'),
  url: childText(event, 'url'),
  date: childText(event, 'date'),
  start: childText(event, 'start'),
  duration: childText(event, 'duration'),
  room: childText(event, 'room') ?? attribute(room, 'name'),
  title: childText(event, 'title'),
  subtitle: childText(event, 'subtitle'),
  type: childText(event, 'type'),
  track: childText(event, 'track'),
  language: childText(event, 'language'),
  abstract: childText(event, 'abstract'),
  description: childText(event, 'description'),
  persons: children(child(event, 'persons'), 'person').map(({ text }) => text),
  links: [
    ...children(child(event, 'links'), 'link').flatMap((link) => linkAt(link, 'link')),
    ...children(child(event, 'attachments'), 'attachment').flatMap((file) =>
      linkAt(file, roleOf(file)),
    ),
  ],
});

function linkAt(link: XmlNode, role: RawLink['role']): readonly RawLink[] {
  const url = attribute(link, 'href');
  return url ? [{ url, text: link.text, role }] : [];
}

/** FOSDEM says what an attachment is: its videos are recordings by the speakers themselves. */
function roleOf(file: XmlNode): RawLink['role'] {
  const type = attribute(file, 'type');
  if (type === 'slides') return 'slides';
  return type === 'video' ? 'recording' : 'attachment';
}
