import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListFormat } from '../../data/model/reading-list.ts';
import { Icon } from '../ui/Icon.tsx';
import { listFileName, saveFile } from '../ui/save-file.ts';
import { t } from '../ui/text.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { PickOne } from './PickOne.tsx';
import type { ListPorts } from './ports.ts';
import { useImport } from './use-import.ts';

type Props = ListPorts & { readonly empty: boolean };

type Kind = { readonly name: string; readonly end: string; readonly type: string };
const kinds: Readonly<Record<ListFormat, Kind>> = {
  json: { name: 'JSON', end: 'json', type: 'application/json' },
  csv: { name: 'CSV', end: 'csv', type: 'text/csv' },
  markdown: { name: 'Markdown', end: 'md', type: 'text/markdown' },
  bookmarks: { name: 'Bookmarks (HTML)', end: 'html', type: 'text/html' },
  icalendar: { name: 'iCalendar', end: 'ics', type: 'text/calendar' },
};

/** The list as a file, out and in. */
export function ListFiles({ library, list, empty, now, importing }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [format, setFormat] = useState<ListFormat>('json');
  const { read, problem, choose, apply, cancel } = useImport(library, list);
  // Once the rows above it are there, which would push it out of sight.
  const ready = list.talks !== null;
  useLayoutEffect(() => {
    if (ready && importing()) button.current?.focus();
  }, [ready]);
  const before = useRef(read);
  useLayoutEffect(() => {
    // What had the focus is gone with the preview.
    if (before.current && !read) button.current?.focus();
    before.current = read;
  }, [read]);
  const onExport = async () => {
    const { end, type } = kinds[format];
    const name = listFileName(now(), end);
    try {
      saveFile(name, await library.exportList(format), type);
      list.show({ text: t('listExportDone', name) });
    } catch {
      list.show({ text: t('listExportFailed'), bad: true });
    }
  };
  return (
    <section class="kept-files" aria-label={t('listFiles')}>
      <div class="kept-tools-row">
        <PickOne
          label={t('listFormat')}
          value={format}
          options={Object.entries(kinds).map(([id, { name }]) => [id, name])}
          onPick={(id) => setFormat(id as ListFormat)}
        />
        <button type="button" class="button" disabled={empty} onClick={() => void onExport()}>
          <Icon name="export" />
          {t('listExport')}
        </button>
        <button ref={button} type="button" class="button" onClick={() => input.current?.click()}>
          <Icon name="import" />
          {t('listImport')}
        </button>
        <input
          ref={input}
          class="visually-hidden"
          type="file"
          accept=".json,.csv,.md,.txt,.html,.htm,.ics"
          aria-label={t('listImportFile')}
          tabIndex={-1}
          onChange={({ currentTarget }) => void choose(currentTarget)}
        />
      </div>
      <p role="status" class={problem === '' ? 'outcome' : 'outcome outcome-bad'}>
        {problem}
      </p>
      {read && <ImportPreview found={read.found} onApply={apply} onCancel={cancel} />}
    </section>
  );
}
