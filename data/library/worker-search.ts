import type { EventId, TalkId } from '../model/ids.ts';
import type { SearchWorkerRole } from '../model/search.ts';
import type { ConferenceEvent } from '../model/talk.ts';
import type { TalkRow } from '../model/talk-row.ts';
import type { ListReader } from '../store/list-reader.ts';
import type { Packs } from '../store/pack-store.ts';
import type { Assets } from './assets.ts';
import { warmUp } from '../search/warm-up.ts';
import { glimpses, type WorkerAnswers } from './glimpses.ts';
import { listMarks } from './list-marks.ts';
import { searchPart } from './search-part.ts';
import { shelves, type Shelf } from './shelf.ts';
import { talkRows } from './talk-rows.ts';

type Parts = {
  readonly packs: Packs;
  readonly assets: Assets;
  readonly list: ListReader;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Whoever types asks many times a second whether the packs are still the same. */
const trusted = 1_000;
const mostRows = 3_000;
/** Milliseconds in which whoever waits is answered. */
const pause = 100;

/**
 * The search in a worker of a page, by its role: what is seen of talks, or the full index, whose
 * reading holds up all that its worker is asked.
 */
export function workerSearch(parts: Parts, role: SearchWorkerRole): WorkerAnswers {
  const { packs, assets, list, now } = parts;
  // To open the list's database takes as long as the answer; the page knows what is saved.
  if (role === 'titles') return glimpses(packs, { among: async () => new Map() });
  const shelf = shelves(packs, assets, { small: false, trusted });
  const { search } = searchPart({
    shelf,
    rows: rowsOnce(shelf, list),
    marks: async () => listMarks(await list.all().catch(() => [])),
    now,
  });
  const open = async () => {
    const { full, index } = await shelf();
    const terms = await full.wait();
    if (terms === null) throw new Error('no full index');
    warmUp(index, terms).forEach((step, at) => setTimeout(step, (at + 1) * pause));
  };
  // Without its index it knows no word.
  return { search: (request) => search({ ...request, wait: true }), open };
}

/**
 * The rows of one state of the packs are read once: the next letter finds most of them again. Whether
 * they are saved is told as of then, for the page has a list of its own, which counts.
 */
function rowsOnce(shelf: () => Promise<Shelf>, list: ListReader) {
  const known = new WeakMap<Shelf, Once>();
  return async (ids: readonly TalkId[]): Promise<readonly TalkRow[]> => {
    const current = await shelf();
    const { rows, packs } = known.get(current) ?? noneYet(current);
    known.set(current, { rows, packs });
    if (rows.size > mostRows) rows.clear();
    const missing = ids.filter((id) => !rows.has(id));
    // Each question to a database takes longer than a search.
    const fresh = missing.length === 0 ? [] : await talkRows({ packs }, list, missing);
    for (const row of fresh) rows.set(row.talk.id, row);
    return ids.flatMap((id) => rows.get(id) ?? []);
  };
}

type Once = {
  readonly rows: Map<TalkId, TalkRow>;
  /** Events are few, so each is asked for once. */
  readonly packs: Pick<Packs, 'talks' | 'events'>;
};

function noneYet({ packs }: Shelf): Once {
  const events = new Map<EventId, ConferenceEvent>();
  return {
    rows: new Map(),
    packs: {
      talks: packs.talks,
      events: async (ids) => {
        const missing = ids.filter((id) => !events.has(id));
        const fresh = missing.length === 0 ? [] : await packs.events(missing);
        for (const event of fresh) events.set(event.id, event);
        return ids.flatMap((id) => events.get(id) ?? []);
      },
    },
  };
}
