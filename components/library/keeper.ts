/** Keeps what was made for a key, so that Back shows at once what was there. */
export type Keeper = {
  readonly keep: <Value>(key: string, make: () => Value) => Value;
  readonly put: (key: string, value: unknown) => void;
  readonly forget: () => void;
};

const most = 60;

export function keeper(): Keeper {
  const known = new Map<string, unknown>();
  const put = (key: string, value: unknown) => {
    known.delete(key);
    known.set(key, value);
    if (known.size > most) known.delete(known.keys().next().value!);
  };
  return {
    keep: <Value>(key: string, make: () => Value): Value => {
      const value = known.has(key) ? (known.get(key) as Value) : make();
      put(key, value);
      return value;
    },
    put,
    forget: () => known.clear(),
  };
}
