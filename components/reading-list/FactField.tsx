import { useState } from 'preact/hooks';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly isRight: (text: string) => boolean;
  readonly onSave: (text: string) => void;
};

/** A short text that is stored when the field is left or Enter is pressed. */
export function FactField({ label, hint, value, isRight, onSave }: Props) {
  /** What is typed over which value: with another value it counts no more. */
  const [typed, setTyped] = useState({ over: value, text: value });
  const text = typed.over === value ? typed.text : value;
  // What the field has now: a key may come before what was typed is drawn.
  const save = ({ value: now }: HTMLInputElement) => {
    if (isRight(now) && now !== value) onSave(now);
  };
  return (
    <label class="kept-fact">
      <span>{label}</span>
      <input
        type="text"
        value={text}
        placeholder={hint}
        aria-invalid={!isRight(text)}
        maxLength={500}
        onInput={(event) => setTyped({ over: value, text: event.currentTarget.value })}
        onBlur={(event) => save(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save(event.currentTarget);
          if (event.key === 'Escape') setTyped({ over: value, text: value });
        }}
      />
    </label>
  );
}
