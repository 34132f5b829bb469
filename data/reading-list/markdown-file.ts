import type { SavedState, SavedTalk } from '../model/saved-talk.ts';
import { eventName, openingLink } from '../model/talk-links.ts';
import { clock, readClock } from '../text/clock.ts';
import { entriesOf, entryLimit, stateNamed, type Entries, type ListEntry } from './entry.ts';

/** The list as a checklist. A comment that no page shows keeps what a checklist cannot say. */
export const writeMarkdown = (talks: readonly SavedTalk[]): string =>
  `# Hallway Track\n\n${talks.map(itemOf).join('')}`;

function itemOf({ id, talk, event, ...own }: SavedTalk): string {
  const box = isDone(own.state) ? 'x' : ' ';
  const facts = [
    talk.speakers.join(', '),
    eventName(event),
    talk.minutes === null ? '' : `${talk.minutes} min`,
    ...own.tags.map((tag) => `#${tag.replaceAll(' ', '-')}`),
  ];
  const kept = [
    id,
    own.state,
    clock(own.reached),
    encodeURIComponent(own.tags.join(',').toWellFormed()),
  ];
  const note =
    own.note === ''
      ? ''
      : own.note
          .split('\n')
          .map((line) => `  > ${line}\n`)
          .join('');
  const link = `[${escaped(talk.title)}](${openingLink(talk, event)})`;
  const text = facts.filter(Boolean).map(escaped).join(' · ');
  return `- [${box}] ${link} — ${text} <!-- ${kept.join(' ')} -->\n${note}`;
}

const isDone = (state: SavedState): boolean => state === 'watched' || state === 'kept';

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');

/** `- [ ] …`, `* …` or `1. …` */
const item = /^\s*(?:[-*+]|\d+\.)\s+(?:\[([ xX])\]\s+)?(.*)$/s;
const comment = /<!-- (\S+) ([a-z-]+) ([\d:]+) (\S*) ?-->/;

export const isMarkdown = (text: string): boolean =>
  text.split('\n').some((line) => item.test(line) && /https:\/\//.test(line));

/** The items of a list that have an address, with the quotes under them as their notes. */
export function readMarkdown(text: string): Entries {
  const entries: ListEntry[] = [];
  /** Notes of an item that is no talk are nobody's. */
  let noted = false;
  for (const line of text.split(/\r?\n/)) {
    const [, box, words] = item.exec(line) ?? [];
    const [, quote] = /^\s+> ?(.*)$/s.exec(line) ?? [];
    if (words !== undefined) {
      const entry = entryOf(box, words);
      noted = entry !== null;
      if (entry) entries.push(entry);
    } else if (quote !== undefined && noted) {
      const last = entries.pop()!;
      entries.push({ ...last, note: last.note === undefined ? quote : `${last.note}\n${quote}` });
    }
    if (entries.length > entryLimit) break;
  }
  return entriesOf(entries);
}

function entryOf(box: string | undefined, words: string): ListEntry | null {
  const urls = [...words.matchAll(/https:\/\/[^\s<>)\]]+/g)].map(([url]) => url);
  const [, id, state, reached, tags] = comment.exec(words) ?? [];
  if (urls.length === 0 && id === undefined) return null;
  const said = stateOf(box, stateNamed(state ?? ''));
  const seconds = readClock(reached ?? '');
  return {
    label: (/\[((?:[^\]\\]|\\.)+)\]\(/.exec(words)?.[1] ?? urls[0] ?? words).replace(
      /\\(.)/g,
      '$1',
    ),
    id: id ?? null,
    urls,
    ...(said && { state: said }),
    ...(seconds && { reached: seconds }),
    ...(tags && { tags: decoded(tags).split(',') }),
  };
}

/** The box is what a person ticks: it outweighs the comment. */
function stateOf(box: string | undefined, state: SavedState | undefined): SavedState | undefined {
  if (box === undefined) return state;
  if (box !== ' ') return state && isDone(state) ? state : 'watched';
  return state && isDone(state) ? 'to-watch' : state;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
