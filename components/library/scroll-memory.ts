/** How far down the reader was, in pixels, per entry of the history. */
export type ScrollMemory = {
  readonly recall: (entry: string) => number;
  readonly remember: (entry: string, y: number) => void;
  /** For a reload: what is remembered only here would be gone. */
  readonly store: () => void;
};

const key = 'library-scroll';
const most = 200;

export function scrollMemory(storage: Pick<Storage, 'getItem' | 'setItem'>): ScrollMemory {
  const known = new Map<string, number>(read(storage));
  return {
    recall: (entry) => known.get(entry) ?? 0,
    remember: (entry, y) => {
      known.delete(entry);
      known.set(entry, y);
    },
    store: () => {
      try {
        storage.setItem(key, JSON.stringify([...known].slice(-most)));
      } catch {
        // A page that opens at its top after a reload is no reason to complain.
      }
    },
  };
}

function read(storage: Pick<Storage, 'getItem'>): readonly (readonly [string, number])[] {
  try {
    return JSON.parse(storage.getItem(key) ?? '[]') as readonly (readonly [string, number])[];
  } catch {
    return [];
  }
}
