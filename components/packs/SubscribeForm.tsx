import { useId, useState } from 'preact/hooks';
import type { AddressReader, ReadFile } from '../../data/model/subscription.ts';
import { t } from '../ui/text.ts';
import { troubleText } from './read-trouble.ts';

type Props = {
  readonly reader: Pick<AddressReader, 'readAddress'>;
  /** The file is to be looked at, and subscribed to when it is stored. */
  readonly onRead: (read: ReadFile) => void;
};

/** The one place where an address comes from: a person types it. */
export function SubscribeForm({ reader, onRead }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState('');
  const [reading, setReading] = useState(false);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (reading || text.trim() === '') return;
    setTrouble('');
    setReading(true);
    // At once, without waiting for anything: browsers ask for leave only in answer to a click.
    void reader
      .readAddress(text)
      .catch((error: unknown) => ({ ok: false, why: 'store', detail: String(error) }) as const)
      .then((answer) => {
        setReading(false);
        if (!answer.ok) return setTrouble(troubleText(answer.why, answer.detail));
        setText('');
        return onRead(answer.read);
      });
  };
  return (
    <form class="subscribe" onSubmit={onSubmit} noValidate>
      <label for={id}>{t('subsAddress')}</label>
      <div class="subscribe-row">
        <input
          id={id}
          type="url"
          value={text}
          placeholder="https://"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint ${id}-trouble`}
          aria-invalid={trouble !== ''}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button" disabled={reading}>
          {t(reading ? 'subsReading' : 'subsLook')}
        </button>
      </div>
      <p id={`${id}-hint`} class="quiet">
        {t('subsAddressHint')}
      </p>
      <p id={`${id}-trouble`} class="subs-trouble" role="alert">
        {trouble}
      </p>
    </form>
  );
}
