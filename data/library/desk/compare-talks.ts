import type { ImportChanges } from '../../model/pack-import.ts';
import type { Talk } from '../../model/talk.ts';

const examples = 20;

/** What a change does to the talks of an event, told by id. */
export function compareTalks(before: readonly Talk[], after: readonly Talk[]): ImportChanges {
  const was = new Map(before.map((talk) => [talk.id, talk]));
  const is = new Set(after.map(({ id }) => id));
  const added = after.filter(({ id }) => !was.has(id));
  const changed = after.filter((talk) => {
    const old = was.get(talk.id);
    return old !== undefined && factsOf(old) !== factsOf(talk);
  });
  const removed = before.filter(({ id }) => !is.has(id));
  return {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    same: after.length - added.length - changed.length,
    examples: { added: titlesOf(added), changed: titlesOf(changed), removed: titlesOf(removed) },
  };
}

const titlesOf = (talks: readonly Talk[]) => talks.slice(0, examples).map(({ title }) => title);

/** Not the summary: it is an excerpt, which no two exports cut alike. */
function factsOf({ title, speakers, day, start, minutes, room, kind, projects, links }: Talk) {
  const named = projects.map(({ id, weight }) => `${id} ${weight}`).sort();
  const urls = links.map(({ url, exact }) => `${url} ${exact}`).sort();
  return JSON.stringify([title, speakers, day, start, minutes, room, kind, named, urls]);
}
