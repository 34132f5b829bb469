import type { ListFormat, ListRule } from '../model/reading-list.ts';
import type { SavedTalk } from '../model/saved-talk.ts';
import { isBookmarks, readBookmarks } from './bookmarks-file.ts';
import { isCalendar, readCalendar } from './calendar-entries.ts';
import { isCsv, readCsv } from './csv-file.ts';
import { entryLimit, type Entries, type ListEntry } from './entry.ts';
import { readListFile } from './list-file.ts';
import { isMarkdown, readMarkdown } from './markdown-file.ts';
import { noteLimit } from './saved-schema.ts';

export type ListText =
  | {
      readonly ok: true;
      readonly format: ListFormat;
      /** Whole talks, of our own file. */
      readonly talks: readonly SavedTalk[];
      readonly rules: readonly ListRule[];
      /** What other files say of talks. */
      readonly entries: readonly ListEntry[];
    }
  | { readonly ok: false; readonly detail: string };

/** Reads a file of any format that a list can be imported from, told apart by its content. */
export function readListText(text: string): ListText {
  if (/^\uFEFF?\s*\{/.test(text)) {
    const file = readListFile(text.replace(/^\uFEFF/, ''));
    return file.ok ? { ...file, format: 'json', entries: [] } : file;
  }
  if (isCalendar(text)) return entriesIn('icalendar', readCalendar(text));
  if (isBookmarks(text)) return entriesIn('bookmarks', readBookmarks(text));
  if (isCsv(text)) return entriesIn('csv', readCsv(text));
  if (isMarkdown(text)) return entriesIn('markdown', readMarkdown(text));
  return { ok: false, detail: 'no reading list, table, checklist, calendar or file of bookmarks' };
}

function entriesIn(format: ListFormat, read: Entries): ListText {
  if (!read.ok) return read;
  const { entries } = read;
  if (entries.length === 0) return { ok: false, detail: 'there is no talk in it' };
  if (entries.length > entryLimit)
    return { ok: false, detail: `it has more than ${entryLimit} entries` };
  const long = entries.findIndex(({ note = '' }) => note.length > noteLimit);
  if (long >= 0)
    return {
      ok: false,
      detail: `entry ${long + 1}, “${entries[long]!.label}”: its note is longer than ${noteLimit} characters`,
    };
  return { ok: true, format, talks: [], rules: [], entries };
}
