import type { DraftEvent } from '../draft.ts';
import { guessSeries } from '../event-names.ts';
import type { RawLink } from '../links.ts';
import { enterTalk } from '../make-talk.ts';
import type { Notebook } from '../notebook.ts';
import { entries, field, items, object, pathOf, text, words, type Spot } from '../shape.ts';
import { readTime } from '../times.ts';
import { addressIn } from '../text/addresses.ts';
import { fromSchedule, type ScheduleDay, type ScheduleEvent } from './schedule-event.ts';

/** pretalx and frab `schedule.json`, in both shapes of persons. */
export function readPretalxSchedule(root: Spot, notebook: Notebook): DraftEvent {
  const schedule = object(field(root, 'schedule'));
  const conference = object(field(schedule, 'conference'));
  const zone = text(field(conference, 'time_zone_name'));
  const url = text(field(schedule, 'url')) ?? text(field(schedule, 'base_url'));
  for (const day of items(field(conference, 'days'))) {
    for (const room of entries(field(object(day), 'rooms'))) {
      for (const event of items(room)) {
        const raw = fromSchedule(eventAt(object(event), room), dayAt(day), zone, url);
        enterTalk(raw, notebook);
      }
    }
  }
  const name = words(field(conference, 'title'));
  return {
    name,
    series: guessSeries(name),
    starts: readTime(text(field(conference, 'start')))?.day ?? null,
    ends: readTime(text(field(conference, 'end')))?.day ?? null,
    place: null,
    zone,
    url,
  };
}

const dayAt = (day: Spot): ScheduleDay => ({
  date: text(field(day, 'date')),
  start: text(field(day, 'day_start')),
  end: text(field(day, 'day_end')),
});

const eventAt = (event: Spot, room: Spot): ScheduleEvent => ({
  where: pathOf(event),
  code: text(field(event, 'code')),
  guid: text(field(event, 'guid')),
  id: text(field(event, 'id')),
  url: text(field(event, 'url')) ?? text(field(event, 'origin_url')),
  date: text(field(event, 'date')),
  start: text(field(event, 'start')),
  duration: text(field(event, 'duration')),
  // The key is unique only within a day, but it is the name that people know.
  room: words(field(event, 'room')) ?? String(room.key),
  title: words(field(event, 'title')),
  subtitle: words(field(event, 'subtitle')),
  type: words(field(event, 'type')),
  track: words(field(event, 'track')),
  language: text(field(event, 'language')),
  abstract: words(field(event, 'abstract')),
  description: words(field(event, 'description')),
  persons: items(field(event, 'persons')).map(personAt),
  links: [
    ...items(field(event, 'links')).flatMap((link) => linkAt(link, 'link')),
    ...items(field(event, 'attachments')).flatMap((link) => linkAt(link, 'attachment')),
    ...items(field(event, 'answers')).flatMap(answerAt),
  ],
});

/** Newer exports call it `name`, older ones `public_name`; frab has full names beside. */
function personAt(person: Spot): string | null {
  if (typeof person.value === 'string') return person.value;
  if (person.value === null) return null;
  const at = object(person);
  return (
    text(field(at, 'public_name')) ?? text(field(at, 'name')) ?? text(field(at, 'full_public_name'))
  );
}

function linkAt(link: Spot, role: 'link' | 'attachment'): readonly RawLink[] {
  const at = object(link);
  const url = text(field(at, 'url'));
  const type = text(field(at, 'type')) ?? '';
  if (!url) return [];
  const said = text(field(at, 'title'));
  return [{ url, text: said, role: /^(?:video|recording)$/i.test(type) ? 'recording' : role }];
}

/** Only addresses are taken from answers: the rest is private to the organisers. */
export function answerAt(answer: Spot): readonly RawLink[] {
  const at = object(answer);
  const question = field(at, 'question');
  const asked = typeof question.value === 'number' ? null : askedAt(question);
  const url = addressIn(text(field(at, 'answer')));
  return url ? [{ url, text: asked, role: 'answer' }] : [];
}

function askedAt(question: Spot): string | null {
  const inner = field(question, 'question');
  return words(inner.value === undefined ? question : inner);
}
