import { calendarSteps } from '../text/calendar-steps.ts';
import { readClock } from '../text/clock.ts';
import { entriesOf, stateNamed, type Entries, type ListEntry } from './entry.ts';

/** Values by their names, as they are written; of several of one name the first. */
type Properties = Map<string, string>;

const wanted =
  /^(?:summary|url|description|dtstart|uid|categories|created|x-hallway-(?:state|reached|note))[;:]/i;
/** A name, parameters (a quoted one may hold a colon), and the value. */
const property = /^([a-z-]+)(?:;(?:"[^"]*"|[^":])*)?:(.*)$/is;

export const isCalendar = (text: string): boolean => /^\uFEFF?\s*BEGIN:VCALENDAR\b/i.test(text);

/**
 * The events of a calendar: ours, or one in which talks may stand. Read by hand: a list needs few of
 * its properties, and a library for them would run at each start of the background.
 */
export function readCalendar(text: string): Entries {
  const entries: ListEntry[] = [];
  let event: Properties = new Map();
  for (const step of calendarSteps(text.replace(/^\uFEFF/, ''))) {
    const { kind, line } = step;
    if (kind === 'broken') return { ok: false, detail: `line ${line}: ${step.reason}` };
    if (step.depth !== 2 || step.name !== 'vevent') continue;
    if (kind === 'begin') event = new Map();
    if (kind === 'end') entries.push(entryOf(event, line));
    if (kind === 'property' && wanted.test(step.content)) {
      const [, name, value = ''] = property.exec(step.content) ?? [];
      if (name === undefined)
        return { ok: false, detail: `line ${line}: This line has a name but no value.` };
      const key = name.toLowerCase();
      if (!event.has(key)) event.set(key, value);
    }
  }
  return entriesOf(entries);
}

function entryOf(event: Properties, line: number): ListEntry {
  const said = (name: string) => plain(event.get(name) ?? '');
  const title = said('summary').trim();
  const url = event.get('url')?.trim();
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(event.get('dtstart') ?? '') ?? [];
  // Some calendars drop the address of an event, but not the text in which it stands.
  const urls = url ? [url] : (said('description').match(/https?:\/\/[^\s<>"')\]]+/g) ?? []);
  return {
    label: title || url || `line ${line}`,
    id: null,
    urls,
    ...(title && { title }),
    ...(day !== undefined && { day: `${year}-${month}-${day}` }),
    ...ownPart(event, said),
  };
}

/** Only our own events say what a reader has said: the categories of others are tracks of an event. */
function ownPart(event: Properties, said: (name: string) => string): Partial<ListEntry> {
  const [, of, slug] = /^([a-z0-9-]+)\.([a-z0-9-]+)@hallway-track$/.exec(said('uid')) ?? [];
  if (slug === undefined) return {};
  const state = stateNamed(said('x-hallway-state'));
  const reached = readClock(said('x-hallway-reached'));
  const note = event.has('x-hallway-note') ? said('x-hallway-note') : '';
  const tags = (event.get('categories')?.match(/(?:\\.|[^,\\])+/g) ?? []).map(plain);
  const [, date, time] = /^(\d{8})T(\d{6})Z$/.exec(said('created')) ?? [];
  return {
    id: `${of}/${slug}`,
    ...(state && { state }),
    ...(reached && { reached }),
    ...(note !== '' && { note }),
    ...(tags.length > 0 && { tags }),
    ...(time !== undefined && { savedAt: moment(date!, time) }),
  };
}

/** `20240320`, `102000` as milliseconds since 1970. */
const moment = (date: string, time: string): number =>
  Date.parse(
    `${date.replace(/^(....)(..)(..)$/, '$1-$2-$3')}T${time.replace(/^(..)(..)(..)$/, '$1:$2:$3')}Z`,
  );

/** A text without its escapes. */
const plain = (text: string): string =>
  text.replace(/\\([\s\S])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
