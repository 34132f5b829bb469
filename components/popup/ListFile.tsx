import { useRef, useState } from 'preact/hooks';
import type { Library } from '../../data/model/library.ts';
import { Icon } from '../ui/Icon.tsx';
import { t } from '../ui/text.ts';
import { exportName, importFile, type FileOutcome } from './list-file-actions.ts';
import { saveFile } from '../ui/save-file.ts';

type Props = {
  readonly library: Pick<Library, 'exportList' | 'importList'>;
  readonly empty: boolean;
  readonly openListInTab: (() => void) | null;
  readonly now: () => number;
  readonly onImported: () => void;
};

/** The reading list as a file, out and in. */
export function ListFile({ library, empty, openListInTab, now, onImported }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<FileOutcome | null>(null);

  const onExport = async () => {
    const name = exportName(now());
    try {
      saveFile(name, await library.exportList(), 'application/json');
      setOutcome({ text: t('listExportDone', name), ok: true });
    } catch {
      setOutcome({ text: t('listExportFailed'), ok: false });
    }
  };
  const onFile = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (!file) return;
    setOutcome(await importFile(library, file));
    // The same file may be chosen again after it has been put right.
    field.value = '';
    onImported();
  };
  return (
    <div class="list-file">
      <div class="list-file-buttons">
        <button type="button" class="button" disabled={empty} onClick={() => void onExport()}>
          <Icon name="export" />
          {t('listExport')}
        </button>
        <button
          type="button"
          class="button"
          onClick={openListInTab ?? (() => input.current?.click())}
        >
          <Icon name="import" />
          {t('listImport')}
        </button>
        {openListInTab === null && (
          <input
            ref={input}
            class="visually-hidden"
            type="file"
            accept=".json,application/json"
            aria-label={t('listImportLabel')}
            tabIndex={-1}
            onChange={(event) => void onFile(event.currentTarget)}
          />
        )}
      </div>
      <p role="status" class={outcome?.ok === false ? 'outcome outcome-bad' : 'outcome'}>
        {outcome?.text}
      </p>
    </div>
  );
}
