import type { ListRule } from '../model/reading-list.ts';

/**
 * The lists by rule of a file that are not ours yet. Ids are given anew in each browser: one that is
 * taken by another list of ours is changed, so that neither is lost.
 */
export function addedRules(
  ours: readonly ListRule[],
  theirs: readonly ListRule[],
): readonly ListRule[] {
  const known = new Set(ours.map(contentOf));
  const taken = new Set(ours.map(({ id }) => id));
  const added: ListRule[] = [];
  for (const rule of theirs) {
    if (known.has(contentOf(rule))) continue;
    const id = taken.has(rule.id) ? freeId(taken) : rule.id;
    taken.add(id);
    known.add(contentOf(rule));
    added.push({ ...rule, id });
  }
  return added;
}

/** An id that none of them has. */
function freeId(taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`list-${number}`)) number += 1;
  return `list-${number}`;
}

const contentOf = ({ name, states, tags, projects, events, minutes }: ListRule): string =>
  JSON.stringify([name, states, tags, projects, events, minutes]);
