import type { ProjectId, TalkId } from '../model/ids.ts';
import type { ConferenceEvent, Talk, Weight } from '../model/talk.ts';

/** What the search knows of an event. */
export type EventFacts = Pick<ConferenceEvent, 'id' | 'name' | 'series' | 'place' | 'starts'>;

/** Facts of all talks by columns, as they are stored: texts one a line. */
export type StoredTable = {
  readonly ids: string;
  readonly titles: string;
  readonly speakers: string;
  readonly events: readonly EventFacts[];
  readonly projects: readonly ProjectId[];
  readonly numbers: Readonly<Record<keyof Columns, readonly number[]>>;
};

type Columns = {
  /** Index in `events`. */
  readonly event: Int32Array;
  /** Days since 1970 of the talk or else of its event's first day. */
  readonly day: Int32Array;
  /** Bits, see `flags`. */
  readonly flags: Int32Array;
  /** Minutes since midnight, 0: not known, else one more. */
  readonly start: Int32Array;
  /** Length; 0: not known. */
  readonly minutes: Int32Array;
  /** Where the projects of a talk begin in `projects`; one longer than the talks. */
  readonly projectFrom: Int32Array;
  /** Index in the list of projects, times 3, and the weight. */
  readonly projectOf: Int32Array;
  readonly speakerFrom: Int32Array;
  readonly speakerOf: Int32Array;
};

export type TalkTable = Columns & {
  readonly size: number;
  /** Year of the day; 1970 where that is not known. */
  readonly years: Int32Array;
  readonly ids: readonly TalkId[];
  readonly titles: readonly string[];
  readonly speakers: readonly string[];
  readonly events: readonly EventFacts[];
  readonly projects: readonly ProjectId[];
};

export const flags = { video: 1, slides: 2, dated: 4 } as const;
export const weightNames: readonly Weight[] = ['title', 'subject', 'mentioned'];
const dayLength = 86_400_000;

/** The facts of the talks, to be stored. */
export function storeTable(
  talks: readonly Talk[],
  events: readonly ConferenceEvent[],
): StoredTable {
  const eventAt = places(events.map(({ id }) => id));
  const projects = [...new Set(talks.flatMap((talk) => talk.projects.map(({ id }) => id)))];
  const projectAt = places(projects);
  const speakers = [...new Set(talks.flatMap((talk) => talk.speakers.map(oneLine)))];
  const speakerAt = places(speakers);
  return {
    ids: talks.map(({ id }) => id).join('\n'),
    titles: talks.map(({ title }) => oneLine(title)).join('\n'),
    speakers: speakers.join('\n'),
    events: events.map(({ id, name, series, place, starts }) => ({ id, name, series, place, starts })), // prettier-ignore
    projects,
    numbers: {
      event: talks.map(({ event }) => eventAt.get(event) ?? 0),
      day: talks.map((talk) => dayOf(talk.day ?? events[eventAt.get(talk.event) ?? 0]?.starts)), // prettier-ignore
      flags: talks.map(flagsOf),
      start: talks.map(({ start }) => startOf(start)),
      minutes: talks.map(({ minutes }) => Math.max(0, Math.round(minutes ?? 0))),
      projectFrom: sums(talks.map((talk) => talk.projects.length)),
      projectOf: talks.flatMap((talk) => talk.projects.map(({ id, weight }) => 3 * projectAt.get(id)! + weightNames.indexOf(weight))), // prettier-ignore
      speakerFrom: sums(talks.map((talk) => talk.speakers.length)),
      speakerOf: talks.flatMap((talk) => talk.speakers.map((name) => speakerAt.get(oneLine(name))!)), // prettier-ignore
    },
  };
}

/** Opens what `storeTable` made. */
export function openTable(stored: StoredTable): TalkTable {
  const column = (name: keyof Columns) => Int32Array.from(stored.numbers[name]);
  const ids = lines(stored.ids) as TalkId[];
  const day = column('day');
  return {
    size: ids.length,
    years: yearsOf(day),
    ids,
    titles: lines(stored.titles),
    speakers: lines(stored.speakers),
    events: stored.events,
    projects: stored.projects,
    event: column('event'),
    day,
    flags: column('flags'),
    start: column('start'),
    minutes: column('minutes'),
    projectFrom: column('projectFrom'),
    projectOf: column('projectOf'),
    speakerFrom: column('speakerFrom'),
    speakerOf: column('speakerOf'),
  };
}

/** Talks are given on few days: a date is made once for each of them. */
function yearsOf(days: Int32Array): Int32Array {
  const known = new Map<number, number>();
  return days.map((day) => {
    const year = known.get(day) ?? new Date(day * dayLength).getUTCFullYear();
    known.set(day, year);
    return year;
  });
}

/** ISO date. */
export const isoDay = (day: number): string =>
  day === 0 ? '' : new Date(day * dayLength).toISOString().slice(0, 10);

/** `HH:MM`, or null. */
export const timeOf = (start: number): string | null =>
  start === 0 ? null : `${two((start - 1) / 60)}:${two((start - 1) % 60)}`;

const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
const lines = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));
const oneLine = (text: string): string => text.replaceAll('\n', ' ');

const places = <Id extends string>(ids: readonly Id[]): ReadonlyMap<Id, number> =>
  new Map(ids.map((id, at) => [id, at]));

const dayOf = (iso: string | undefined): number =>
  Math.max(0, Math.floor(Date.parse(iso ?? '') / dayLength) || 0);

const startOf = (start: string | null): number => {
  const [hours = 0, minutes = 0] = start?.split(':').map(Number) ?? [];
  return start === null ? 0 : hours * 60 + minutes + 1;
};

const flagsOf = ({ links, day }: Talk): number =>
  (links.some((link) => link.kind === 'video' && link.exact) ? flags.video : 0) |
  (links.some((link) => link.kind === 'slides' && link.exact) ? flags.slides : 0) |
  (day === null ? 0 : flags.dated);

function sums(lengths: readonly number[]): readonly number[] {
  let sum = 0;
  return [0, ...lengths.map((length) => (sum += length))];
}
