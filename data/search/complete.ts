import type { Completion } from '../model/search.ts';
import { fold } from '../text/search-words.ts';
import type { OpenIndex } from './open-index.ts';

type Name = Pick<Completion, 'kind' | 'text' | 'count'> & {
  /** Every way to write it in lower case, each after a line feed, its words after spaces. */
  readonly key: string;
};

const most = 6;
/** So many words at the end of a query may be the beginning of one name. */
const longest = 4;
const made = new WeakMap<OpenIndex, readonly Name[]>();

/**
 * Ways to finish what is being typed: projects, events, speakers and topics by their number of
 * talks. Never from the words of the index, where rare ones would win.
 */
export function complete(open: OpenIndex, query: string): readonly Completion[] {
  if (/[\s:"]$/.test(query) || query === '') return [];
  const words = query.split(/\s+/);
  const names = made.get(open) ?? namesOf(open);
  made.set(open, names);
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    const begun = fold(words.slice(-length).join(' '));
    // One letter begins everything.
    if (begun.length < 2) continue;
    const before = words.slice(0, -length).join(' ');
    const found = matching(names, begun);
    if (found.length === 0) continue;
    return found.map(({ kind, text, count }) => ({
      kind,
      text,
      count,
      query: `${before} ${text}`.trim(),
    }));
  }
  return [];
}

function matching(names: readonly Name[], begun: string): readonly Name[] {
  const found: Name[] = [];
  // They are sorted by number of talks.
  for (const name of names) {
    const at = name.key.indexOf(begun);
    if (at < 0 || !(` ${name.key}`.includes(` ${begun}`) || name.key.includes(`\n${begun}`)))
      continue;
    if (fold(name.text) === begun) continue;
    found.push(name);
    if (found.length === most) break;
  }
  return found;
}

function namesOf({ table, topics, projects }: OpenIndex): readonly Name[] {
  const count = (of: Int32Array, size: number, times: number) => {
    const counts = new Int32Array(size);
    for (const one of of) counts[(one / times) | 0]! += 1;
    return counts;
  };
  const ofProject = count(table.projectOf, table.projects.length, 3);
  const ofEvent = count(table.event, table.events.length, 1);
  const ofSpeaker = count(table.speakerOf, table.speakers.length, 1);
  const key = (...texts: readonly string[]) => texts.map((text) => `\n${fold(text)}`).join('');
  const names: readonly Name[] = [
    ...table.projects.map((id, at): Name => {
      const spellings = projects.get(id)?.spellings ?? [id];
      return {
        kind: 'project',
        text: spellings[0]!,
        count: ofProject[at]!,
        key: key(...spellings),
      };
    }),
    ...table.events.map(({ name, series, place }, at): Name => ({ kind: 'event', text: name, count: ofEvent[at]!, key: key(name, series, place) })), // prettier-ignore
    ...table.speakers.map((name, at): Name => ({ kind: 'speaker', text: name, count: ofSpeaker[at]!, key: key(name) })), // prettier-ignore
    ...topics.map(([text, talks]): Name => ({ kind: 'topic', text, count: talks, key: key(text) })),
  ];
  return names
    .filter((name) => name.count > 0)
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
