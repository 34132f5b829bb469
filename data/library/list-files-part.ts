import type { KeptList } from '../model/reading-list.ts';
import { readListFile, writeListFile } from '../reading-list/list-file.ts';
import { merge } from '../reading-list/rules.ts';
import { allKept, type ReadingListParts } from './all-kept.ts';
import { failure, ok, stored } from './stored.ts';

type FilesPart = Pick<KeptList, 'exportList' | 'importList'>;

/** The reading list as a file, out and in. */
export function listFilesPart(parts: ReadingListParts): FilesPart {
  const { list } = parts;
  return {
    exportList: async () => writeListFile(await allKept(parts), await list.rules().catch(() => [])),
    importList: async (json) => {
      const file = readListFile(json);
      if (!file.ok) return failure('bad-file', file.detail);
      return stored(() =>
        list.change(
          file.talks.map(({ id }) => id),
          (ours) => {
            const { put, added, updated } = merge(ours, file.talks);
            return { put, answer: ok({ added, updated }) };
          },
        ),
      );
    },
  };
}
