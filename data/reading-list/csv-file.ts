import Papa from 'papaparse';
import type { SavedTalk } from '../model/saved-talk.ts';
import { bestLink, eventName } from '../model/talk-links.ts';
import { clock, readClock } from '../text/clock.ts';
import {
  entriesOf,
  entryLimit,
  lineAt,
  stateNamed,
  type Entries,
  type ListEntry,
} from './entry.ts';

const columns = [
  'id',
  'title',
  'speakers',
  'event',
  'date',
  'minutes',
  'state',
  'reached',
  'tags',
  'note',
  'projects',
  'link',
  'links',
  'saved',
] as const;
type Row = Record<(typeof columns)[number], string>;

/** A spreadsheet would run it; with the signs that a cell gets against that. */
const formula = /^'*[=+\-@\t\r]/;

/** The list as a table, one talk a row. No cell begins as a formula: it would run in a spreadsheet. */
export const writeCsv = (talks: readonly SavedTalk[]): string =>
  `${Papa.unparse({ fields: [...columns], data: talks.map(rowOf) }, { escapeFormulae: formula })}\r\n`;

const rowOf = ({ id, talk, event, ...own }: SavedTalk): Row => ({
  id,
  title: talk.title,
  speakers: talk.speakers.join(', '),
  event: eventName(event),
  date: talk.day ?? event.starts,
  minutes: talk.minutes === null ? '' : String(talk.minutes),
  state: own.state,
  reached: own.reached > 0 ? clock(own.reached) : '',
  tags: own.tags.join(', '),
  note: own.note,
  projects: talk.projects.map((project) => project.id).join(', '),
  link: bestLink(talk)?.url ?? '',
  links: talk.links.map(({ url }) => url).join(' '),
  saved: new Date(own.savedAt).toISOString(),
});

/** Whether a text is a table that has talks, by its first row. */
export const isCsv = (text: string): boolean => {
  const [head = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const names = head
    .toLowerCase()
    .split(/[,;\t]/)
    .map((name) => name.replaceAll('"', '').trim());
  return names.length > 1 && names.some((name) => ['id', 'title', 'link', 'url'].includes(name));
};

/** The entries of a table with a first row of names: ours, or one of addresses. */
export function readCsv(text: string): Entries {
  const table = text.replace(/^\uFEFF/, '');
  const { data, errors, meta } = Papa.parse<CsvRow>(table, {
    header: true,
    preview: entryLimit + 1,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
    transform: (value) => (formula.test(value) ? value.replace(/^'/, '') : value),
  });
  const ours = columns.every((name) => meta.fields?.includes(name));
  const wrong = errors.find(
    ({ type, code }) => type === 'Quotes' || (ours && code === 'TooFewFields'),
  );
  if (wrong) return { ok: false, detail: problemOf(wrong, table) };
  return entriesOf(data.map(entryOf));
}

type CsvRow = Partial<Record<string, string>>;

const problemOf = ({ code, row = 0, index }: Papa.ParseError, table: string): string =>
  code === 'TooFewFields'
    ? `row ${row + 2}: is cut off`
    : `line ${lineAt(table, index ?? 0)}: a quotation has no end, or text after it`;

function entryOf(row: CsvRow): ListEntry {
  const said = (name: string) => row[name]?.trim() || undefined;
  const title = said('title');
  const [day] = /^\d{4}-\d\d-\d\d/.exec(said('date') ?? '') ?? [];
  const state = stateNamed(said('state') ?? '');
  const reached = readClock(said('reached') ?? '');
  const saved = Date.parse(said('saved') ?? '');
  const urls = [said('link'), said('url'), ...(said('links')?.split(/\s+/) ?? [])];
  return {
    label: title ?? urls.find(Boolean) ?? said('id') ?? '',
    id: said('id') ?? null,
    ...(title && { title }),
    ...(day && { day }),
    urls: urls.flatMap((url) => url ?? []),
    ...(state && { state }),
    ...(reached !== null && { reached }),
    ...(row.note && { note: row.note }),
    ...(row.tags && { tags: row.tags.split(',') }),
    ...(Number.isFinite(saved) && saved >= 0 && { savedAt: saved }),
  };
}
