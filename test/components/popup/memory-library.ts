import { once } from '../../../data/search/grouped.ts';
import { browsePart } from '../../../data/library/browse.ts';
import { fullTerms } from '../../../data/library/shelf.ts';
import { memoryPacks } from '../../../data/library/memory-packs.ts';
import { readingListPart } from '../../../data/library/reading-list-part.ts';
import type { Library } from '../../../data/model/library.ts';
import type { SearchHit } from '../../../data/model/search.ts';
import type { Project } from '../../../data/model/project.ts';
import type { SavedTalk } from '../../../data/model/saved-talk.ts';
import type { ConferenceEvent, Talk } from '../../../data/model/talk.ts';
import { nothingFound } from '../../../data/model/search.ts';
import type { Bundle } from '../../../data/model/pack.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { openIndex } from '../../../data/search/open-index.ts';
import { memoryList } from '../../data/library/memory-list.ts';
import { fold } from '../../../data/text/search-words.ts';

export type Shelf = {
  readonly talks: readonly Talk[];
  readonly events: readonly ConferenceEvent[];
  readonly projects?: readonly Project[];
  readonly saved?: readonly SavedTalk[];
};

/** A library that finds talks by the words of their title and speakers, and forgets everything. */
export function memoryLibrary(shelf: Shelf, change: Partial<Library> = {}): Library {
  const list = memoryList(shelf.saved);
  const opened = once(() => openedShelf(shelf));
  const eventOf = (talk: Talk) => shelf.events.find(({ id }) => id === talk.event)!;
  let now = 1_700_000_000_000;
  const kept = readingListPart({
    list,
    lastCopy: () => list.all(),
    shelf: async () => opened(),
    now: () => (now += 1),
  });
  const savedIds = async () => new Set((await kept.readingList()).map(({ id }) => id));
  const hit = async (talk: Talk, terms: readonly string[]): Promise<SearchHit> => ({
    talk,
    event: eventOf(talk),
    saved: (await savedIds()).has(talk.id),
    terms,
    sentence: null,
  });
  return {
    ...browsePart({
      shelf: async () => opened(),
      list,
    }),
    ...kept,
    card: async () => null,
    talk: async (id) => {
      const talk = shelf.talks.find((one) => one.id === id);
      return talk ? hit(talk, []) : null;
    },
    search: async ({ query, project, limit }) => {
      const words = fold(query).split(/\s+/).filter(Boolean);
      const hits = shelf.talks
        .filter((talk) => project === null || talk.projects.some(({ id }) => id === project))
        .filter((talk) => {
          const text = fold([talk.title, ...talk.speakers].join(' '));
          return words.every((word) => text.includes(word));
        });
      const shown = await Promise.all(hits.slice(0, limit).map((talk) => hit(talk, words)));
      return { ...nothingFound, hits: shown, total: hits.length };
    },
    projects: async (ids) =>
      ids.flatMap((id) => (shelf.projects ?? []).filter((project) => project.id === id)),
    listPacks: async () => [],
    packsChanged: async () => {},
    health: async () => ({ kind: 'good' }),
    ...change,
  };
}

/** Browsing is the real one, over an index of these few talks. */
function openedShelf({ talks, events, projects = [] }: Shelf) {
  const bundle: Bundle = { version: 'v', packs: [], events, talks, projects };
  const packs = memoryPacks(bundle, '');
  const index = openIndex(buildIndex(bundle))!;
  return { packs, index, full: fullTerms(packs, index) };
}
