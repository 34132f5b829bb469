import type { Completion } from '../model/search.ts';
import { fold } from '../text/search-words.ts';
import type { OpenIndex } from './open-index.ts';
import { placeIn } from './place-in.ts';

type Name = Pick<Completion, 'kind' | 'text' | 'count'> & {
  /** Every way to write it in lower case, each after a line feed, its words after spaces. */
  readonly key: string;
};

/** The keys of all names in one text: a browser looks through that much faster than through each. */
type Names = {
  readonly names: readonly Name[];
  readonly text: string;
  /** Where in the text each begins. */
  readonly starts: Int32Array;
};

const most = 6;
/** So many words at the end of a query may be the beginning of one name. */
const longest = 4;
const made = new WeakMap<OpenIndex, Names>();

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

/** Names with a word that begins so; they are sorted by number of talks. */
function matching({ names, text, starts }: Names, begun: string): readonly Name[] {
  const found: Name[] = [];
  for (let at = text.indexOf(begun); at >= 0 && found.length < most;) {
    const place = placeIn(starts, at + 1) - 1;
    const isWord = /\s/.test(text[at - 1]!);
    if (isWord && fold(names[place]!.text) !== begun) found.push(names[place]!);
    at = text.indexOf(begun, isWord ? (starts[place + 1] ?? text.length) : at + 1);
  }
  return found;
}

function inOneText(names: readonly Name[]): Names {
  let length = 0;
  const starts = Int32Array.from(names, ({ key }) => (length += key.length) - key.length);
  return { names, text: names.map(({ key }) => key).join(''), starts };
}

function namesOf({ table, topics, projects }: OpenIndex): Names {
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
    ...table.events.map(({ name, series, place }, at): Name => ({
      kind: 'event',
      text: name,
      count: ofEvent[at]!,
      key: key(name, series, place),
    })),
    ...table.speakers.map((name, at): Name => ({
      kind: 'speaker',
      text: name,
      count: ofSpeaker[at]!,
      key: key(name),
    })),
    ...topics.map(([text, talks]): Name => ({ kind: 'topic', text, count: talks, key: key(text) })),
  ];
  return inOneText(
    names
      .filter((name) => name.count > 0)
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)),
  );
}
