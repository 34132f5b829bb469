import Papa from 'papaparse';
import type { SavedTalk } from '../model/saved-talk.ts';
import { bestLink, eventName } from '../model/talk-links.ts';
import { clock, readClock } from '../text/clock.ts';
import { entryLimit, stateNamed, type ListEntry } from './entry.ts';

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

/** The list as a table, one talk a row. No cell begins as a formula: it would run in a spreadsheet. */
export const writeCsv = (talks: readonly SavedTalk[]): string =>
  `${Papa.unparse({ fields: [...columns], data: talks.map(rowOf) }, { escapeFormulae: true })}\r\n`;

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
export function readCsv(text: string): readonly ListEntry[] {
  const { data } = Papa.parse<Partial<Record<string, string>>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
    transform: (value) => value.replace(/^'(?=[=+\-@\t\r])/, ''),
  });
  return data.slice(0, entryLimit).map(entryOf);
}

function entryOf(row: Partial<Record<string, string>>): ListEntry {
  const said = (name: string) => row[name]?.trim() || undefined;
  const state = stateNamed(said('state') ?? '');
  const reached = readClock(said('reached') ?? '');
  const saved = Date.parse(said('saved') ?? '');
  const urls = [said('link'), said('url'), ...(said('links')?.split(/\s+/) ?? [])];
  return {
    label: said('title') ?? urls.find(Boolean) ?? said('id') ?? '',
    id: said('id') ?? null,
    urls: urls.flatMap((url) => url ?? []),
    ...(state && { state }),
    ...(reached !== null && { reached }),
    ...(row.note && { note: row.note }),
    ...(row.tags && { tags: row.tags.split(',') }),
    ...(Number.isFinite(saved) && saved >= 0 && { savedAt: saved }),
  };
}
