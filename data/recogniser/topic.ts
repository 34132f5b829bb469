import type { Place } from '../model/referee.ts';
import { createTally } from '../text/tally.ts';
import type { Evidence } from './evidence.ts';
import type { BlockReading } from './read-block.ts';

/** What a page as a whole says: the order in which blocks come and go changes nothing. */
export type Topic = PageSays & {
  /** What is made once for a sense, as long as the page says the same. */
  once(sense: object, make: () => readonly Evidence[]): readonly Evidence[];
  add(reading: BlockReading): void;
  remove(reading: BlockReading): void;
};

/** A page as far as it is evidence for its names. */
export type PageSays = {
  readonly place: Place;
  /** What its blocks say (see `BlockReading.said`), each once. */
  said(): Iterable<string>;
};

/** A page of which nothing has been read yet. */
export function createTopic(place: Place): Topic {
  const tally = createTally();
  const made = new Map<object, readonly Evidence[]>();
  return {
    place,
    said: tally.words,
    once(sense, make) {
      let evidence = made.get(sense);
      if (!evidence) made.set(sense, (evidence = make()));
      return evidence;
    },
    add({ said }) {
      made.clear();
      tally.add(said);
    },
    remove({ said }) {
      made.clear();
      tally.remove(said);
    },
  };
}
