import type { Talk } from '../../model/talk.ts';
import { mergeTalk } from '../../store/merge-talks.ts';
import type { NewPack } from '../../store/pack-gens.ts';

/** The talks of an event with those of a pack, and its links, laid over them. */
export function together(
  rest: readonly Talk[],
  { talks, links }: Pick<NewPack, 'talks' | 'links'>,
): readonly Talk[] {
  const below = new Map(rest.map((talk) => [talk.id, talk]));
  for (const talk of talks) {
    const known = below.get(talk.id);
    below.set(talk.id, known ? mergeTalk([known, talk]) : talk);
  }
  for (const [id, added] of links) {
    const known = below.get(id);
    if (known) below.set(id, mergeTalk([known], added));
  }
  return [...below.values()];
}
