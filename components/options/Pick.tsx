type Props = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, text: string])[];
  readonly onPick: (value: string) => void;
};

/** One of a few, in a line. */
export function Pick({ label, value, choices, onPick }: Props) {
  return (
    <label class="row pick">
      <span>{label}</span>
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {choices.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
