import type { KeptList, ListFormat, ListImport } from '../model/reading-list.ts';
import { byOrder } from '../model/saved-order.ts';
import type { SavedTalk } from '../model/saved-talk.ts';
import { addedRules } from '../reading-list/added-rules.ts';
import { writeBookmarks } from '../reading-list/bookmarks-file.ts';
import { writeCalendar } from '../reading-list/calendar-file.ts';
import { writeCsv } from '../reading-list/csv-file.ts';
import { diffList } from '../reading-list/diff.ts';
import { writeListFile } from '../reading-list/list-file.ts';
import { writeMarkdown } from '../reading-list/markdown-file.ts';
import { isKept } from '../reading-list/trash.ts';
import { allKept, type ReadingListParts } from './all-kept.ts';
import { importPlan, undoPlan } from './import-plan.ts';
import { readIncoming } from './read-incoming.ts';
import { failure, ok, stored } from './stored.ts';

type FilesPart = Pick<KeptList, 'exportList' | 'previewList' | 'applyList' | 'undoImport'>;

const writers: Readonly<
  Record<Exclude<ListFormat, 'json'>, (talks: readonly SavedTalk[]) => string>
> = {
  csv: writeCsv,
  markdown: writeMarkdown,
  bookmarks: writeBookmarks,
  icalendar: writeCalendar,
};

/** So many entries that are no talk of ours are named. */
const named = 200;

/** The reading list as a file, out and in. */
export function listFilesPart(parts: ReadingListParts): FilesPart {
  const { list, now } = parts;
  return {
    async exportList(format = 'json') {
      const all = await allKept(parts);
      if (format === 'json') return writeListFile(all, await list.rules().catch(() => []));
      return writers[format](all.filter(isKept).sort(byOrder));
    },
    async previewList(text) {
      const read = await readIncoming(parts, text);
      if (!read.ok) return failure('bad-file', read.detail);
      const ours = new Map((await allKept(parts)).map((saved) => [saved.id, saved]));
      const { buried, ...diff } = diffList(ours, read.incoming, now());
      const rules = addedRules(await list.rules().catch(() => []), read.rules);
      const preview: ListImport = {
        ...diff,
        removed: buried.length,
        rules: rules.map(({ name }) => name),
        format: read.format,
        unknown: read.unknown.slice(0, named),
        unknownTotal: read.unknown.length,
      };
      return ok(preview);
    },
    async applyList(text, theirs) {
      const read = await readIncoming(parts, text);
      if (!read.ok) return failure('bad-file', read.detail);
      return stored(() =>
        list.changeAll((current) => importPlan(current, read, new Set(theirs), now())),
      );
    },
    undoImport: () => stored(() => list.changeAll((current) => undoPlan(current))),
  };
}
