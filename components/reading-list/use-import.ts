import { useState } from 'preact/hooks';
import type { TalkId } from '../../data/model/ids.ts';
import type { KeptList, ListImport } from '../../data/model/reading-list.ts';
import { t } from '../ui/text.ts';
import type { ReadingList } from '../ui/use-reading-list.ts';

const largest = 10 * 1024 * 1024;

type Read = { readonly text: string; readonly found: ListImport };

/** A file that was chosen: first what it would change, then the change, then its undo. */
export function useImport(
  library: Pick<KeptList, 'previewList' | 'applyList' | 'undoImport'>,
  list: Pick<ReadingList, 'show' | 'reload'>,
) {
  const [read, setRead] = useState<Read | null>(null);
  const [problem, setProblem] = useState('');

  const preview = async (file: Pick<File, 'size' | 'arrayBuffer'>): Promise<void> => {
    setRead(null);
    if (file.size > largest) return setProblem(t('listImportTooBig'));
    const text = await textIn(file);
    if (text === null) return setProblem(t('listImportNotText'));
    const answer = await library.previewList(text).catch(() => null);
    if (answer?.ok) {
      setProblem('');
      return setRead({ text, found: answer.value });
    }
    return setProblem(t('listImportRefused', answer?.detail ?? ''));
  };
  const undo = async () => {
    const undone = await library.undoImport().catch(() => null);
    list.show(undone?.ok ? { text: t('listUndone') } : { text: t('listNotChanged'), bad: true });
    await list.reload();
  };
  const apply = async (theirs: readonly TalkId[]): Promise<void> => {
    if (read === null) return;
    const stored = await library.applyList(read.text, theirs).catch(() => null);
    if (stored?.ok === false && stored.reason === 'bad-file')
      return setProblem(t('listImportRefused', stored.detail));
    if (!stored?.ok) return setProblem(t('listImportNotStored'));
    setRead(null);
    const { added, updated, others } = stored.value;
    const text = t('listImportDone', String(added), String(updated));
    list.show(added + updated + others > 0 ? { text, undo: () => void undo() } : { text });
    await list.reload();
  };
  return {
    read,
    problem,
    apply: (theirs: readonly TalkId[]) => void apply(theirs),
    cancel: () => setRead(null),
    choose: async (field: HTMLInputElement) => {
      const file = field.files?.[0];
      if (!file) return;
      await preview(file);
      // The same file may be chosen again after it has been put right.
      field.value = '';
    },
  };
}

/** Null for what is no UTF-8: letters that cannot be read would come back as question marks. */
const textIn = (file: Pick<File, 'arrayBuffer'>): Promise<string | null> =>
  file.arrayBuffer().then(
    (bytes) => {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch {
        return null;
      }
    },
    () => null,
  );
