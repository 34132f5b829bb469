import { useState } from 'preact/hooks';
import type { Library } from '../../data/model/library.ts';
import { Icon } from '../ui/Icon.tsx';
import { listFileName, saveFile } from '../ui/save-file.ts';
import { t } from '../ui/text.ts';

type Props = {
  readonly library: Pick<Library, 'exportList'>;
  readonly empty: boolean;
  readonly now: () => number;
  /** A file is imported in a tab: a popup may close while one is chosen, and has no room for what it would change. */
  readonly onImport: () => void;
};

/** The reading list as a file: out from here, in from its own page. */
export function ListFile({ library, empty, now, onImport }: Props) {
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly ok: boolean }>();

  const onExport = async () => {
    const name = listFileName(now(), 'json');
    try {
      saveFile(name, await library.exportList(), 'application/json');
      setOutcome({ text: t('listExportDone', name), ok: true });
    } catch {
      setOutcome({ text: t('listExportFailed'), ok: false });
    }
  };
  return (
    <div class="list-file">
      <div class="list-file-buttons">
        <button type="button" class="button" disabled={empty} onClick={() => void onExport()}>
          <Icon name="export" />
          {t('listExport')}
        </button>
        <button type="button" class="button" onClick={onImport}>
          <Icon name="import" />
          {t('listImportInTab')}
        </button>
      </div>
      <p role="status" class={outcome?.ok === false ? 'outcome outcome-bad' : 'outcome'}>
        {outcome?.text}
      </p>
    </div>
  );
}
