import type { FacetKind } from '../../data/model/search.ts';
import type { SearchPlace } from './place.ts';

/** The search narrowed by one more choice, or by one less. */
export function withChoice(
  place: SearchPlace,
  kind: FacetKind,
  id: string,
  on: boolean,
): SearchPlace {
  const others = place.chosen[kind].filter((other) => other !== id);
  return { ...place, chosen: { ...place.chosen, [kind]: on ? [...others, id] : others } };
}
