import ICAL from 'ical.js';
import type { SavedTalk } from '../model/saved-talk.ts';
import { bestLink, eventName, offeredLinks } from '../model/talk-links.ts';

/** So long (minutes) a talk takes in a calendar when nobody has said how long it is. */
const usual = 30;

/** The talks in a calendar, when they are or were held, with the link of the recording. */
export function writeCalendar(talks: readonly SavedTalk[]): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('prodid', '-//Hallway Track//Reading list//EN');
  calendar.updatePropertyWithValue('version', '2.0');
  for (const saved of talks) calendar.addSubcomponent(eventOf(saved));
  return `${calendar.toString()}\r\n`;
}

function eventOf({ id, talk, event, ...own }: SavedTalk): ICAL.Component {
  const component = new ICAL.Component('vevent');
  const set = (name: string, value: string | ICAL.Time) =>
    component.updatePropertyWithValue(name, value);
  const stamp = `${new Date(own.changedAt).toISOString().slice(0, 19)}Z`;
  set('uid', `${id.replace('/', '.')}@hallway-track`);
  set('dtstamp', ICAL.Time.fromDateTimeString(stamp));
  set('summary', talk.title);
  const [from, to] = hoursOf(talk, event.starts);
  set('dtstart', from);
  set('dtend', to);
  set('location', [talk.room, eventName(event), event.place].filter(Boolean).join(', '));
  const links = offeredLinks(talk).filter(({ is }) => is !== 'related');
  const words = [talk.speakers.join(', '), talk.summary, own.note, ...links.map(({ url }) => url)];
  set('description', words.filter(Boolean).join('\n'));
  const best = bestLink(talk);
  if (best && best.is !== 'related') set('url', best.url);
  if (own.tags.length > 0) {
    const categories = new ICAL.Property('categories');
    categories.setValues([...own.tags]);
    component.addProperty(categories);
  }
  return component;
}

/** In the time of the venue, whose zone the packs do not say; a whole day where the hour is unknown. */
function hoursOf(
  { day, start, minutes }: Pick<SavedTalk['talk'], 'day' | 'start' | 'minutes'>,
  starts: string,
): readonly [ICAL.Time, ICAL.Time] {
  const from =
    day !== null && start !== null
      ? ICAL.Time.fromDateTimeString(`${day}T${start}:00`)
      : ICAL.Time.fromDateString(day ?? starts);
  const to = from.clone();
  if (from.isDate) to.adjust(1, 0, 0, 0);
  else to.adjust(0, 0, minutes ?? usual, 0);
  return [from, to];
}
