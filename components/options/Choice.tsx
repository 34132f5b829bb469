import { useId } from 'preact/hooks';

type Props = {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly checked: boolean;
  readonly onChange: () => void;
};

/** A radio button or check box with a line that explains it. */
export function Choice({ type, name, title, text, checked, onChange }: Props) {
  const id = useId();
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        checked={checked}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        onChange={onChange}
      />
      <span>
        <span class="choice-title" id={`${id}-title`}>
          {title}
        </span>
        <span class="choice-text" id={`${id}-text`}>
          {text}
        </span>
      </span>
    </label>
  );
}
