import { once } from '../../../data/library/browse-index.ts';
import { browsePart } from '../../../data/library/browse.ts';
import { memoryPacks } from '../../../data/library/memory-packs.ts';
import type { TalkId } from '../../../data/model/ids.ts';
import type { Library, Stored } from '../../../data/model/library.ts';
import type { SearchHit } from '../../../data/model/search.ts';
import type { Project } from '../../../data/model/project.ts';
import type { SavedTalk } from '../../../data/model/saved-talk.ts';
import type { ConferenceEvent, Talk } from '../../../data/model/talk.ts';
import { nothingFound } from '../../../data/model/search.ts';
import type { Bundle } from '../../../data/model/pack.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { openIndex } from '../../../data/search/open-index.ts';
import { fold } from '../../../data/text/search-words.ts';

export type Shelf = {
  readonly talks: readonly Talk[];
  readonly events: readonly ConferenceEvent[];
  readonly projects?: readonly Project[];
  readonly saved?: readonly SavedTalk[];
};

const failed = { ok: false, reason: 'not-stored', detail: 'the disk is full' } as const;

/** A library that finds talks by the words of their title and speakers, and forgets everything. */
export function memoryLibrary(shelf: Shelf, change: Partial<Library> = {}): Library {
  let saved: readonly SavedTalk[] = shelf.saved ?? [];
  const opened = once(() => openedShelf(shelf));
  const eventOf = (talk: Talk) => shelf.events.find(({ id }) => id === talk.event)!;
  const put = (next: SavedTalk): Stored<SavedTalk> => {
    saved = [next, ...saved.filter(({ id }) => id !== next.id)].sort(
      (a, b) => b.savedAt - a.savedAt,
    );
    return { ok: true, value: next };
  };
  const edit = (id: TalkId, how: Partial<SavedTalk>): Stored<SavedTalk> => {
    const old = saved.find((one) => one.id === id);
    return old ? put({ ...old, ...how }) : failed;
  };
  const hit = (talk: Talk, terms: readonly string[]): SearchHit => ({
    talk,
    event: eventOf(talk),
    saved: saved.some(({ id }) => id === talk.id),
    terms,
    sentence: null,
  });
  return {
    ...browsePart({
      shelf: async () => opened(),
      list: { among: async () => new Map(saved.map((talk) => [talk.id, talk])) },
    }),
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
        })
        .map((talk) => hit(talk, words));
      return { ...nothingFound, hits: hits.slice(0, limit), total: hits.length };
    },
    projects: async (ids) =>
      ids.flatMap((id) => (shelf.projects ?? []).filter((project) => project.id === id)),
    readingList: async () => saved,
    save: async (id) => {
      const talk = shelf.talks.find((one) => one.id === id);
      if (!talk) return { ok: false, reason: 'unknown-talk', detail: '' };
      const now = 1_700_000_000_000 + saved.length;
      const event = eventOf(talk);
      return put({ id, talk, event, state: 'to-watch', note: '', savedAt: now, changedAt: now });
    },
    remove: async (id) => {
      const old = saved.find((one) => one.id === id) ?? null;
      saved = saved.filter((one) => one.id !== id);
      return { ok: true, value: old };
    },
    putBack: async (talk) => put(talk),
    setState: async (id, state) => edit(id, { state }),
    setNote: async (id, note) => edit(id, { note }),
    exportList: async () => JSON.stringify({ talks: saved }),
    importList: async () => ({ ok: true, value: { added: 0, updated: 0 } }),
    listPacks: async () => [],
    packsChanged: async () => {},
    health: async () => ({ kind: 'good' }),
    ...change,
  };
}

/** Browsing is the real one, over an index of these few talks. */
function openedShelf({ talks, events, projects = [] }: Shelf) {
  const bundle: Bundle = { version: 'v', packs: [], events, talks, projects };
  return { packs: memoryPacks(bundle, ''), index: openIndex(buildIndex(bundle))! };
}
