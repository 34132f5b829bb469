type Props<Id> = {
  readonly label: string;
  readonly chosen: Id;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  readonly onChoose: (id: Id) => void;
};

/** One of a few, all of them seen. */
export function Choices<Id extends string>({ label, chosen, choices, onChoose }: Props<Id>) {
  return (
    <div class="choices" role="group" aria-label={label}>
      {choices.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          class="choice-button"
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
