type Props = {
  readonly label: string;
  readonly value: string;
  /** The name of "any". */
  readonly none?: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onPick: (value: string) => void;
};

/** One of several, in a menu of the browser's own. */
export function PickOne({ label, value, none, options, onPick }: Props) {
  return (
    <label class="kept-pick">
      <span class="visually-hidden">{label}</span>
      <select value={value} title={label} onChange={(event) => onPick(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
