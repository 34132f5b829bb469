import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../ui/text.ts';

type Props = { readonly onText: (text: string) => void };

export function PasteField({ onText }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [empty, setEmpty] = useState(true);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        const text = field.current?.value ?? '';
        if (text.trim()) onText(text);
      }}
    >
      <label for={id}>{t('packsPasteLabel')}</label>
      {/* The text is not kept as state: a schedule has megabytes. */}
      <textarea
        id={id}
        ref={field}
        rows={6}
        spellcheck={false}
        onInput={({ currentTarget }) => setEmpty(!/\S/.test(currentTarget.value.slice(0, 1000)))}
      />
      <button type="submit" class="button" disabled={empty}>
        {t('packsPasteRead')}
      </button>
    </form>
  );
}
