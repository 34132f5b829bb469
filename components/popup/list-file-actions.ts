import type { Library } from '../../data/model/library.ts';
import type { ImportResult } from '../../data/model/reading-list.ts';
import type { Stored } from '../../data/model/stored.ts';
import { t } from '../ui/text.ts';

/** How an import or export went, in words. */
export type FileOutcome = { readonly text: string; readonly ok: boolean };

const largest = 10 * 1024 * 1024;

/** Imports a chosen file; says what came of it. */
export async function importFile(
  library: Pick<Library, 'importList'>,
  file: Pick<File, 'size' | 'text'>,
): Promise<FileOutcome> {
  if (file.size > largest) return { text: t('listImportTooBig'), ok: false };
  try {
    return outcomeOf(await library.importList(await file.text()));
  } catch {
    return { text: t('listImportNotStored'), ok: false };
  }
}

function outcomeOf(stored: Stored<ImportResult>): FileOutcome {
  if (!stored.ok) {
    return {
      text:
        stored.reason === 'bad-file'
          ? t('listImportRefused', stored.detail)
          : t('listImportNotStored'),
      ok: false,
    };
  }
  const { added, updated } = stored.value;
  return {
    text:
      added + updated === 0
        ? t('listImportNothing')
        : t('listImportDone', String(added), String(updated)),
    ok: true,
  };
}

/** `hallway-track-reading-list-2026-11-21.json` */
export const exportName = (now: number): string =>
  `hallway-track-reading-list-${new Date(now).toISOString().slice(0, 10)}.json`;
