import type { ProjectId, TalkId } from '../model/ids.ts';
import type { FacetKind, SearchRequest } from '../model/search.ts';
import { nameKey, searchWords } from '../text/search-words.ts';
import { once } from './grouped.ts';
import type { OpenIndex } from './open-index.ts';
import { talksAbout } from './project-talks.ts';
import type { TypedFilter } from './read-words.ts';
import { flags, type TalkTable } from './talk-table.ts';

/** One condition that talks must meet. */
export type Filter = {
  /** Of a chosen facet: its counts are those of the talks without this filter. */
  readonly chosen: FacetKind | null;
  readonly kind: FacetKind | 'typed' | 'limit';
  /** As typed, or the names of what was chosen. */
  readonly text: string;
  readonly passes: (talk: number) => boolean;
};

/** What the reading list says of talks; asked only by `is:` filters. */
export type ListMarks = { readonly saved: ReadonlySet<TalkId>; readonly seen: ReadonlySet<TalkId> };

type Passes = Filter['passes'];
const none: Passes = () => false;

/** All filters of a request: its project, what was chosen, and what was typed. */
export function filtersOf(
  open: OpenIndex,
  request: Pick<SearchRequest, 'project' | 'chosen'>,
  typed: readonly TypedFilter[],
  marks: ListMarks,
): readonly Filter[] {
  const { project, chosen = {} } = request;
  const byKind = Object.entries(chosen).filter(([, ids]) => ids.length > 0);
  return [
    ...(project === null ? [] : [limitTo(open, project)]),
    ...byKind.map(([kind, ids]) => chosenFilter(open, kind as FacetKind, ids)),
    ...alike(typed).map((group) => typedFilter(open, group, marks)),
  ];
}

function limitTo(open: OpenIndex, project: ProjectId): Filter {
  const text = open.projects.get(project)?.spellings[0] ?? project;
  return { chosen: null, kind: 'limit', text, passes: aboutProject(open, project) };
}

/** About the project, or about its parent where its own talks are few. */
function aboutProject(open: OpenIndex, project: ProjectId): Passes {
  const talks = new Set(talksAbout(open, project).map(({ talk }) => open.placeOf.get(talk.id)!));
  return (talk) => talks.has(talk);
}

function chosenFilter(open: OpenIndex, kind: FacetKind, ids: readonly string[]): Filter {
  const text = ids.map((id) => nameOf(open, kind, id)).join(', ');
  return { chosen: kind, kind, text, passes: hasAny(open, kind, new Set(ids)) };
}

function nameOf({ table, projects }: OpenIndex, kind: FacetKind, id: string): string {
  if (kind === 'project') return projects.get(id as ProjectId)?.spellings[0] ?? id;
  return (kind === 'event' && table.events.find((event) => event.id === id)?.name) || id;
}

/** Any of the ids, exactly. */
function hasAny({ table }: OpenIndex, kind: FacetKind, ids: ReadonlySet<string>): Passes {
  if (kind === 'year') {
    const years = new Set([...ids].map(Number));
    return (talk) => years.has(table.years[talk]!);
  }
  if (kind === 'event') return (talk) => ids.has(table.events[table.event[talk]!]!.id);
  return kind === 'project'
    ? hasOne(table.projectFrom, table.projectOf, marked(table.projects, ids), 3)
    : hasOne(table.speakerFrom, table.speakerOf, marked(table.speakers, ids), 1);
}

/** One bit per name: whether it is wanted. */
const marked = (names: readonly string[], wanted: ReadonlySet<string>): Uint8Array =>
  Uint8Array.from(names, (name) => Number(wanted.has(name)));

/** Without an array per talk, since all talks may be asked at every key. */
const hasOne =
  (from: Int32Array, of: Int32Array, wanted: Uint8Array, times: number): Passes =>
  (talk) => {
    for (let at = from[talk]!; at < from[talk + 1]!; at += 1)
      if (wanted[(of[at]! / times) | 0]) return true;
    return false;
  };

/** Two events or years are a choice; two projects, or `<30m >10m`, are both meant. */
function alike(typed: readonly TypedFilter[]): readonly (readonly TypedFilter[])[] {
  const choices = ['event', 'year', 'speaker'] as const;
  const groups = choices.map((key) => typed.filter((filter) => filter.key === key));
  const others = typed.filter(({ key }) => !choices.some((choice) => choice === key));
  return [...groups.filter((group) => group.length > 0), ...others.map((filter) => [filter])];
}

function typedFilter(open: OpenIndex, group: readonly TypedFilter[], marks: ListMarks): Filter {
  const tests = group.map((filter) => passesTyped(open, filter, marks));
  return {
    chosen: null,
    kind: 'typed',
    text: group.map(({ text }) => text).join(' '),
    passes: (talk) => tests.some((test) => test(talk)),
  };
}

function passesTyped(open: OpenIndex, { key, value }: TypedFilter, marks: ListMarks): Passes {
  const { table } = open;
  if (key === 'project') {
    const project = open.named.get(nameKey(value))?.[0];
    return project ? aboutProject(open, project.id) : none;
  }
  if (key === 'year') return yearTest(table, value);
  if (key === 'shorter') return (talk) => known(table.minutes[talk]!) && table.minutes[talk]! <= Number(value); // prettier-ignore
  if (key === 'longer') return (talk) => table.minutes[talk]! >= Number(value);
  if (key === 'has') return hasTest(table, value);
  if (key === 'is') return isTest(table, value, marks);
  if (key === 'event') {
    const events = withWords(table.events.map(({ name, series, place, id, starts }) => `${name} ${series} ${place} ${id} ${starts.slice(0, 4)}`), value); // prettier-ignore
    return (talk) => events.has(table.event[talk]!);
  }
  const speakers = withWords(table.speakers, value);
  const wanted = Uint8Array.from(table.speakers, (_, at) => Number(speakers.has(at)));
  return hasOne(table.speakerFrom, table.speakerOf, wanted, 1);
}

const known = (minutes: number) => minutes > 0;

/** `2024`, or a stretch: `2022-2024`. */
function yearTest(table: TalkTable, value: string): Passes {
  const [from = '', to = from] = value.split(/-|\.\./);
  // `year:20` is not finished: every year that begins so.
  const low = Number(from.padEnd(4, '0'));
  const high = Number(to.padEnd(4, '9'));
  return (talk) => table.years[talk]! >= low && table.years[talk]! <= high;
}

function hasTest(table: TalkTable, value: string): Passes {
  const bit = { video: flags.video, recording: flags.video, slides: flags.slides }[value];
  return bit === undefined ? none : (talk) => (table.flags[talk]! & bit) !== 0;
}

function isTest({ ids }: TalkTable, value: string, { saved, seen }: ListMarks): Passes {
  if (value === 'saved') return (talk) => saved.has(ids[talk]!);
  if (value === 'unseen') return (talk) => !seen.has(ids[talk]!);
  return value === 'seen' || value === 'watched' ? (talk) => seen.has(ids[talk]!) : none;
}

/** Indexes of the texts that have all words of the value, at least their beginnings. */
function withWords(texts: readonly string[], value: string): ReadonlySet<number> {
  const wanted = searchWords(value).map(({ word }) => word);
  const found = new Set<number>();
  const spaced = spacedWords(texts);
  spaced().forEach((text, at) => {
    if (wanted.every((word) => text.includes(` ${word}`))) found.add(at);
  });
  return found;
}

const made = new WeakMap<readonly string[], () => readonly string[]>();

/** The words of each text, each after a space; kept as long as the texts are. */
function spacedWords(texts: readonly string[]): () => readonly string[] {
  const words =
    made.get(texts) ??
    once(() => texts.map((text) => ` ${searchWords(text).map(({ word }) => word).join(' ')}`)); // prettier-ignore
  made.set(texts, words);
  return words;
}
