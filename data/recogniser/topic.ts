import type { Evidence } from './evidence.ts';
import type { BlockReading } from './read-block.ts';

/** Where a page is and what it says of itself. */
export type Place = { readonly url: string; readonly title: string; readonly language: string };

/** What a page as a whole says, as counts: the order in which blocks come and go changes nothing. */
export type Topic = {
  readonly place: Place;
  /** How many blocks say what (see `BlockReading.said`); judgements depend on the keys only. */
  readonly said: ReadonlyMap<string, number>;
  /** What is made once for a sense, as long as the page says the same. */
  once(sense: object, make: () => readonly Evidence[]): readonly Evidence[];
  add(reading: BlockReading): void;
  remove(reading: BlockReading): void;
};

/** A page of which nothing has been read yet. */
export function createTopic(place: Place): Topic {
  const said = new Map<string, number>();
  const made = new Map<object, readonly Evidence[]>();
  const count = (reading: BlockReading, by: 1 | -1) => {
    made.clear();
    for (const what of reading.said) {
      const now = (said.get(what) ?? 0) + by;
      if (now > 0) said.set(what, now);
      else said.delete(what);
    }
  };
  return {
    place,
    said,
    once(sense, make) {
      let evidence = made.get(sense);
      if (!evidence) made.set(sense, (evidence = make()));
      return evidence;
    },
    add: (reading) => count(reading, 1),
    remove: (reading) => count(reading, -1),
  };
}
