import { useEffect, useState } from 'preact/hooks';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly isRight: (text: string) => boolean;
  readonly onSave: (text: string) => void;
};

/** A short text that is stored when the field is left or Enter is pressed. */
export function FactField({ label, hint, value, isRight, onSave }: Props) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const right = isRight(text);
  const save = () => {
    if (right && text !== value) onSave(text);
  };
  return (
    <label class="kept-fact">
      <span>{label}</span>
      <input
        type="text"
        value={text}
        placeholder={hint}
        aria-invalid={!right}
        maxLength={500}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
          if (event.key === 'Escape') setText(value);
        }}
      />
    </label>
  );
}
