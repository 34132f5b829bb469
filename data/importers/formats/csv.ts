import Papa from 'papaparse';
import type { DraftEvent } from '../draft.ts';
import type { Limits } from '../limits.ts';
import { blankTalk, enterTalk, type RawTalk } from '../make-talk.ts';
import type { Notebook } from '../notebook.ts';
import { learnNames, nobodyKnown, readPeople, type Known } from '../people/read-people.ts';
import { refuse } from '../refuse.ts';
import { minutesBetween, readClock, readMinutes, type Printed } from '../times.ts';
import { readHeaders, type Column } from './csv-columns.ts';
import { dateOrder, readDate, type DateOrder } from './csv-dates.ts';

type Table = {
  readonly columns: ReadonlyMap<Column, number>;
  readonly order: DateOrder;
  readonly known: Known;
};

/** More is no table of talks, but a file that only looks like one. */
const mostColumns = 200;

/** A table of talks, with the usual delimiters and headers by many names; only the title is needed. */
export function readCsv(text: string, limits: Limits, notebook: Notebook): DraftEvent {
  const rows = rowsOf(text);
  const headers = rows[0]!;
  const columns = readHeaders(headers);
  if (!columns.has('title')) {
    const found = headers.slice(0, 12).join(', ').slice(0, 200);
    refuse(
      'unknown-format',
      `No column of this table is called "title". There is: ${found}.`,
      'row 1',
    );
  }
  const filled = rows.filter((row) => row.some((cell) => cell.trim())).length;
  if (filled - 1 > limits.talks) {
    refuse('too-many', `The file has more than ${limits.talks} rows.`, `row ${limits.talks + 2}`);
  }
  checkWidths(rows, text);
  const body = rows.slice(1);
  const at = (column: Column) => body.map((row) => row[columns.get(column) ?? -1] ?? '');
  const order = dateOrder([...at('day'), ...at('start'), ...at('end')]);
  const table: Table = { columns, order, known: learn(at('speakers')) };
  const zones = new Set(at('zone').filter(Boolean));
  body.forEach((row, index) => {
    const where = `row ${index + 2}`;
    if (row.some((cell) => cell.trim())) enterRow(row, where, table, notebook);
  });
  const [zone] = zones;
  return {
    name: null,
    series: null,
    starts: null,
    ends: null,
    place: null,
    zone: zones.size === 1 ? zone! : null,
    url: null,
  };
}

function rowsOf(text: string): readonly (readonly string[])[] {
  // Excel writes the delimiter into a first line of its own.
  const [first = '', said] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const table = text.slice(first.length);
  const delimiter = said ?? delimiterOf(table);
  const { data, errors } = Papa.parse<string[]>(table, { delimiter, skipEmptyLines: false });
  const error = errors.find(({ type }) => type === 'Quotes');
  if (error) {
    refuse('broken', 'A quoted cell of this table has no end.', `row ${(error.row ?? 0) + 1}`);
  }
  return data;
}

/** The delimiter that makes the most known columns of the first line; Papa Parse's guess needs more rows. */
function delimiterOf(table: string): string {
  const head = table.slice(0, 20_000);
  const columns = [',', ';', '\t', '|'].map((delimiter) => {
    const row = Papa.parse<string[]>(head, { delimiter, preview: 1 }).data[0] ?? [];
    return { delimiter, known: readHeaders(row).size, count: row.length };
  });
  return columns.toSorted((a, b) => b.known - a.known || b.count - a.count)[0]!.delimiter;
}

/** A cell too many means a delimiter without quotes: then everything behind it is in the wrong column. */
function checkWidths(rows: readonly (readonly string[])[], text: string): void {
  const width = rows[0]!.length;
  if (width > mostColumns)
    refuse('too-many', `The table has more than ${mostColumns} columns.`, 'row 1');
  rows.forEach((row, index) => {
    if (row.slice(width).some((cell) => cell.trim())) {
      const reason = `This row has ${row.length} cells, but the table has ${width} columns.`;
      refuse('broken', reason, `row ${index + 1}`);
    }
  });
  const last = rows.at(-1)!;
  if (rows.length > 1 && last.length < width && !/[\r\n]$/.test(text)) {
    refuse(
      'broken',
      'The file stops in the middle: its last row is not complete.',
      `row ${rows.length}`,
    );
  }
}

const learn = (speakers: readonly string[]): Known =>
  speakers.some((text) => text.includes(';')) ? learnNames(speakers) : nobodyKnown;

function enterRow(row: readonly string[], where: string, table: Table, notebook: Notebook): void {
  const cell = (column: Column): string | null =>
    row[table.columns.get(column) ?? -1]?.trim() || null;
  const from = moment(cell('start') ?? cell('day'), cell('startTime'), cell('day'), table.order);
  const to = moment(cell('end') ?? cell('endDay'), cell('endTime'), from?.day ?? null, table.order);
  const said = cell('start') ?? cell('day');
  if (said && !from) {
    const why = 'its date cannot be read without guessing; write 2024-05-31';
    notebook.skip('unreadable', where, said, why);
  }
  const status = cell('status') ?? '';
  if (/^(?:rejected|declined|withdrawn|draft|submitted|waitlist(?:ed)?|abgelehnt)$/i.test(status)) {
    notebook.skip('not-confirmed', where, cell('title') ?? '', `its status is "${status}"`);
    return;
  }
  enterTalk(
    {
      ...rawTalk(cell, where, table),
      time: from,
      minutes: readMinutes(cell('minutes')) ?? between(from, to),
    },
    notebook,
  );
}

function between(from: Printed | null, to: Printed | null): number | null {
  const minutes = minutesBetween(from, to);
  // Hours alone, from before midnight until after it.
  return (
    minutes ??
    (from && to && from.day === to.day
      ? minutesBetween(from, { ...to, day: nextDay(to.day) })
      : null)
  );
}

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** A moment written in one cell or in two. */
function moment(
  date: string | null,
  clock: string | null,
  day: string | null,
  order: DateOrder,
): Printed | null {
  const onlyClock = readClock(date);
  const found = onlyClock ? readDate(day, order) : readDate(date ?? day, order);
  if (!found) return null;
  return { ...found, start: onlyClock ?? readClock(clock) ?? found.start };
}

const rawTalk = (
  cell: (column: Column) => string | null,
  where: string,
  { known }: Table,
): RawTalk => ({
  ...blankTalk,
  where,
  source: cell('id'),
  title: cell('title'),
  speakers: speakersOf(cell, known),
  zone: cell('zone'),
  room: cell('room'),
  categories: [cell('type'), cell('track')],
  language: cell('language'),
  subtitle: cell('subtitle'),
  texts: [cell('abstract')],
  links: (['url', 'video', 'slides'] as const).flatMap((column) => {
    const role = ({ url: 'page', video: 'recording', slides: 'slides' } as const)[column];
    const urls = cell(column)?.split(/[\s,;]+(?=https?:)/) ?? [];
    return urls.map((url) => ({ url, text: null, role }));
  }),
  cancelled: /^(?:cancell?ed|abgesagt)$/i.test(cell('status') ?? ''),
});

/** `A; B`, `A, B`, `A and B` or `A, Company & B, Company`; or a first and a last name. */
function speakersOf(cell: (column: Column) => string | null, known: Known): readonly string[] {
  const text = cell('speakers');
  const parts = [cell('firstName'), cell('lastName')].filter((part) => part !== null);
  if (!text) return parts.length > 0 ? [parts.join(' ')] : [];
  const lines = text.split(/\s*[;\n|]\s*/).filter(Boolean);
  if (lines.length > 1) return lines.map((line) => line.replace(/,.*$/, '').trim());
  const each = text.split(/\s*,\s*(?:and |& )?|\s+(?:&|and|und|et)\s+/).filter(Boolean);
  // `Ada Example, Bo Sample`: two names with a blank each. `Ada Example, Acme`: a name and a company.
  if (each.every((name) => /\s/.test(name))) return readList(each, known);
  return readPeople(text, known) ?? [text.replace(/,.*$/, '').trim()];
}

const readList = (each: readonly string[], { companies, persons }: Known): readonly string[] =>
  each.filter((name) => persons.has(name) || !companies.has(name));
