import type { ListRule } from '../../data/model/reading-list.ts';
import { byOrder } from '../../data/model/saved-order.ts';
import { isOpen, type SavedState, type SavedTalk } from '../../data/model/saved-talk.ts';
import { fold } from '../../data/text/search-words.ts';

/** Which list is looked at: one of the fixed ones, or one by rule. */
export type ListName = 'open' | SavedState | 'all' | 'removed' | `rule:${string}`;

export type ListSort = 'manual' | 'newest' | 'shortest' | 'event' | 'project';

/** What is shown of the list. */
export type Choice = {
  readonly list: ListName;
  readonly sort: ListSort;
  /** Words of the title, a speaker, the event, a tag or the note. */
  readonly words: string;
  readonly project: string;
  readonly event: string;
  readonly tag: string;
  /** So many minutes there are; null where the length does not matter. */
  readonly minutes: number | null;
};

export const firstChoice: Choice = {
  list: 'open',
  sort: 'manual',
  words: '',
  project: '',
  event: '',
  tag: '',
  minutes: null,
};

/** The talks of the choice, in its order. */
export function chosenTalks(
  talks: readonly SavedTalk[],
  choice: Choice,
  rules: readonly ListRule[],
): readonly SavedTalk[] {
  const words = fold(choice.words).split(/\s+/).filter(Boolean);
  const shown = talks.filter(
    (saved) =>
      isOnList(saved, choice.list, rules) &&
      isChosen(saved, choice) &&
      words.every((word) => textOf(saved).includes(word)),
  );
  if (choice.minutes !== null) return shown.sort(longestFirst);
  return shown.sort(orders[choice.sort]);
}

function isOnList(saved: SavedTalk, list: ListName, rules: readonly ListRule[]): boolean {
  if (list === 'all') return true;
  if (list === 'open') return isOpen(saved);
  const rule = rules.find(({ id }) => list === `rule:${id}`);
  return rule ? fitsRule(saved, rule) : saved.state === list;
}

/** Whether a talk belongs to a list by rule. */
export const fitsRule = (saved: SavedTalk, rule: ListRule): boolean =>
  fits(rule.states, [saved.state]) &&
  fits(rule.tags.map(lower), saved.tags.map(lower)) &&
  fits(
    rule.projects,
    saved.talk.projects.map(({ id }) => id),
  ) &&
  fits(rule.events, [saved.event.id]) &&
  (rule.minutes === null || minutesLeft(saved) <= rule.minutes);

const fits = (wanted: readonly string[], has: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((one) => has.includes(one));

const isChosen = (saved: SavedTalk, { project, event, tag, minutes }: Choice): boolean =>
  (project === '' || saved.talk.projects.some(({ id }) => id === project)) &&
  (event === '' || saved.event.id === event) &&
  (tag === '' || saved.tags.some((own) => lower(own) === lower(tag))) &&
  (minutes === null || minutesLeft(saved) <= minutes);

const lower = (text: string): string => text.toLowerCase();

const textOf = ({ talk, event, tags, note }: SavedTalk): string =>
  fold([talk.title, ...talk.speakers, event.name, ...tags, note].join(' '));

/** Minutes that are still to be seen; a talk of unknown length never fits. */
export const minutesLeft = ({ talk, reached }: SavedTalk): number =>
  talk.minutes === null ? Infinity : Math.max(0, talk.minutes - Math.floor(reached / 60));

const shortestFirst = (a: SavedTalk, b: SavedTalk) => compare(minutesLeft(a), minutesLeft(b)) || byOrder(a, b); // prettier-ignore
const longestFirst = (a: SavedTalk, b: SavedTalk) => compare(minutesLeft(b), minutesLeft(a)) || byOrder(a, b); // prettier-ignore

const projectOf = ({ talk }: SavedTalk): string => talk.projects[0]?.id ?? '~';

const orders: Readonly<Record<ListSort, (a: SavedTalk, b: SavedTalk) => number>> = {
  manual: byOrder,
  newest: (a, b) => b.savedAt - a.savedAt || byOrder(a, b),
  shortest: shortestFirst,
  event: (a, b) => compare(b.event.starts, a.event.starts) || compare(a.event.id, b.event.id) || byOrder(a, b), // prettier-ignore
  project: (a, b) => compare(projectOf(a), projectOf(b)) || byOrder(a, b),
};

const compare = (a: string | number, b: string | number): number => (a === b ? 0 : a < b ? -1 : 1);
