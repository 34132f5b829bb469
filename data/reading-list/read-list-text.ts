import type { ListFormat, ListRule } from '../model/reading-list.ts';
import type { SavedTalk } from '../model/saved-talk.ts';
import { isBookmarks, readBookmarks } from './bookmarks-file.ts';
import { isCsv, readCsv } from './csv-file.ts';
import type { ListEntry } from './entry.ts';
import { readListFile } from './list-file.ts';
import { isMarkdown, readMarkdown } from './markdown-file.ts';

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
  if (isBookmarks(text)) return entriesOf('bookmarks', readBookmarks(text));
  if (isCsv(text)) return entriesOf('csv', readCsv(text));
  if (isMarkdown(text)) return entriesOf('markdown', readMarkdown(text));
  return { ok: false, detail: 'no reading list, table, checklist or file of bookmarks' };
}

const entriesOf = (format: ListFormat, entries: readonly ListEntry[]): ListText =>
  entries.length > 0
    ? { ok: true, format, talks: [], rules: [], entries }
    : { ok: false, detail: 'there is no talk in it' };
