import { useRef, useState } from 'preact/hooks';
import type { ImportFile } from '../../data/model/pack-import.ts';
import { Icon } from '../ui/Icon.tsx';
import { t } from '../ui/text.ts';
import { PasteField } from './PasteField.tsx';

type Props = { readonly onFiles: (files: readonly ImportFile[]) => void };

/** The place for new files: dropped, chosen, or pasted as text. */
export function AddFiles({ onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [pasting, setPasting] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (files?.length) onFiles([...files].map(asImport));
  };
  return (
    <section
      class={over ? 'pack-panel drop-place over' : 'pack-panel drop-place'}
      aria-labelledby="packs-add"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <h2 id="packs-add" tabIndex={-1}>
        {t('packsAddTitle')}
      </h2>
      <p>{t('packsAddText')}</p>
      <p class="quiet">{t('packsAddPrivate')}</p>
      <div class="pack-buttons">
        <button type="button" class="button button-main" onClick={() => input.current?.click()}>
          <Icon name="import" />
          {t('packsChoose')}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={pasting}
          onClick={() => setPasting(!pasting)}
        >
          <Icon name="note" />
          {t('packsPaste')}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('packsChoose')}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file may be chosen again after it has been put right.
          currentTarget.value = '';
        }}
      />
      {pasting && (
        <PasteField
          onText={(text) => {
            setPasting(false);
            onFiles([{ origin: { kind: 'paste', name: '', url: null }, content: text }]);
          }}
        />
      )}
    </section>
  );
}

const asImport = (file: File): ImportFile => ({
  origin: { kind: 'file', name: file.name, url: null },
  content: file,
});
