import { guessSeries } from '../importers/event-names.ts';
import { eventId } from '../model/ids.ts';
import type { ConfirmedEvent } from '../importers/to-pack.ts';
import type { Options } from './arguments.ts';
import type { Loaded } from './load.ts';
import { Trouble } from './trouble.ts';

/** Options that say what a file does not. */
export const eventOptions = [
  'event',
  'name',
  'series',
  'starts',
  'ends',
  'place',
  'zone',
  'url',
] as const;

/** What the file says of its event, and over it what the person does; `Trouble` if that is not enough. */
export function confirmEvent({ file, draft }: Loaded, options: Options): ConfirmedEvent {
  const { event } = draft;
  const missing: string[] = [];
  const need = (option: keyof typeof asked) => {
    const value = options[option] ?? event[option];
    if (!value) missing.push(`${file}: does not say ${asked[option]}`);
    return value ?? '';
  };
  const name = need('name');
  const starts = need('starts');
  const ends = options.ends ?? event.ends ?? starts;
  const place = need('place');
  if (missing.length > 0) throw new Trouble(missing.join('\n'));
  const series = options.series ?? event.series ?? guessSeries(name) ?? name;
  const zone = options.zone ?? event.zone;
  if (options.zone) checkZone(options.zone);
  return {
    id: options.event === undefined ? null : eventId(options.event),
    name,
    series,
    starts,
    ends,
    place,
    zone,
    url: options.url ?? event.url,
  };
}

const asked = {
  name: 'what the event is called: add --name "Example 2024"',
  starts: 'when the event is: add --starts 2024-05-01 --ends 2024-05-02',
  place: 'where the event is: add --place "Valencia, Spain", or --place virtual',
} as const;

/** `Trouble` if there is no such zone. */
export function checkZone(zone: string): void {
  try {
    return void Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw new Trouble(`--zone ${zone}: there is no such zone; one is Europe/Amsterdam`);
  }
}
