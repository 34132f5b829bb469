import type { TalkOrder, TalksOf } from '../model/browse.ts';
import type { TalkFacts } from '../search/index-file.ts';
import type { OpenIndex } from '../search/open-index.ts';
import { inListOrder, newestFirst, talksAbout, type Candidate } from '../search/project-talks.ts';
import { talksAt } from './browse-events.ts';
import { browseIndex, yearOf } from './browse-index.ts';

/** So many lists are kept in order: whoever scrolls asks for the next piece of the same one. */
const kept = 4;
const sorted = new WeakMap<OpenIndex, Map<string, readonly TalkFacts[]>>();

/** The talks of a project, an event or a speaker, all of them, in order. */
export function talksOf(open: OpenIndex, of: TalksOf, order: TalkOrder): readonly TalkFacts[] {
  const lists = sorted.get(open) ?? new Map<string, readonly TalkFacts[]>();
  sorted.set(open, lists);
  const key = JSON.stringify([of, order]);
  const talks = lists.get(key) ?? inOrder(open, of, order);
  // Put last again: the first one is the one not asked for the longest time.
  lists.delete(key);
  lists.set(key, talks);
  if (lists.size > kept) lists.delete(lists.keys().next().value!);
  return talks;
}

function inOrder(open: OpenIndex, of: TalksOf, order: TalkOrder): readonly TalkFacts[] {
  if (of.kind === 'event') return talksAt(open, of.event);
  if (of.kind === 'speaker') return browseIndex(open).speakers().talksBy(of.speaker);
  return talksAbout(open, of.project)
    .filter(({ talk }) => of.year === null || yearOf(talk) === of.year)
    .filter(({ talk }) => of.with === null || talk.projects.some(({ id }) => id === of.with))
    .sort(order === 'best' ? inListOrder : newestInTier)
    .map(({ talk }) => talk);
}

/** The parent's talks stand after a project's own, whatever the order. */
const newestInTier = (a: Candidate, b: Candidate): number =>
  a.tier - b.tier || newestFirst(a.talk, b.talk);
