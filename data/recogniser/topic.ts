import type { Place } from '../model/referee.ts';
import { createTally } from '../text/tally.ts';
import type { Evidence } from './evidence.ts';
import type { BlockReading } from './read-block.ts';

/** What a page as a whole says: the order in which blocks come and go changes nothing. */
export type Topic = PageSays & {
  /** What its blocks say, each once. */
  said(): Iterable<string>;
  /** What is made once for a sense, as long as the page says the same. */
  once(sense: object, make: () => readonly Evidence[]): readonly Evidence[];
  add(reading: BlockReading): void;
  remove(reading: BlockReading): void;
};

/** A page as far as it is evidence for its names. */
export type PageSays = {
  readonly place: Place;
  /** What it says about a project and about all. */
  about(id: string): readonly Said[];
};

/** What blocks say, taken apart (see `BlockReading.said`). */
export type Said = readonly [kind: string, owner: string, detail: string];

/** By the project that it is about: most that a long page says is about others. */
export function byOwner(said: Iterable<string>): PageSays['about'] {
  const owned = new Map<string, Said[]>();
  for (const what of said) {
    const parts = what.split('\t') as unknown as Said;
    const group = owned.get(parts[1]);
    if (group) group.push(parts);
    else owned.set(parts[1], [parts]);
  }
  return (id) => [...(owned.get('') ?? []), ...(owned.get(id) ?? [])];
}

/** A page of which nothing has been read yet. */
export function createTopic(place: Place): Topic {
  const tally = createTally();
  const made = new Map<object, readonly Evidence[]>();
  let about: PageSays['about'] | null = null;
  const change = (by: (said: readonly string[]) => void, said: readonly string[]) => {
    made.clear();
    about = null;
    by(said);
  };
  return {
    place,
    said: tally.words,
    about: (id) => (about ??= byOwner(tally.words()))(id),
    once(sense, make) {
      let evidence = made.get(sense);
      if (!evidence) made.set(sense, (evidence = make()));
      return evidence;
    },
    add: ({ said }) => change(tally.add, said),
    remove: ({ said }) => change(tally.remove, said),
  };
}
