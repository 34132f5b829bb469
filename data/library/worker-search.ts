import { asTalkId, type EventId, type TalkId } from '../model/ids.ts';
import type { SearchWorkerRole } from '../model/search.ts';
import type { ConferenceEvent } from '../model/talk.ts';
import type { TalkRow } from '../model/talk-row.ts';
import type { ListReader } from '../store/list-reader.ts';
import type { Packs } from '../store/pack-store.ts';
import type { Assets } from './assets.ts';
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
/** To ask the list takes as long as the rows themselves, and the page knows what is saved. */
const unread: Pick<ListReader, 'among'> = { among: async () => new Map() };
/** Milliseconds in which whoever waits is answered. */
const pause = 100;
const rehearsed = ['se', 'security', 'kubrnetse'];

/**
 * The search in a worker of a page, by its role: what is seen of talks, or the full index, whose
 * reading holds up all that its worker is asked.
 */
export function workerSearch(parts: Parts, role: SearchWorkerRole): WorkerAnswers {
  const { packs, assets, list, now } = parts;
  if (role === 'titles') return glimpses(packs, unread);
  const shelf = shelves(packs, assets, { small: false, trusted });
  const { search } = searchPart({
    shelf,
    rows: rowsOnce(shelf),
    marks: async () => listMarks(await list.all().catch(() => [])),
    now,
  });
  const open = async () => {
    const { full } = await shelf();
    if ((await full.wait()) === null) throw new Error('no full index');
    rehearse(whole);
  };
  // Without its index it knows no word.
  const whole: typeof search = (request) => search({ ...request, wait: true });
  return { search: whole, open };
}

/** Asks some questions, so that what is made or compiled at first use is there for the first key. */
function rehearse(search: WorkerAnswers['search']): void {
  const usual = { project: null, limit: 8, facetLimit: 4, keep: [asTalkId('none')] };
  rehearsed.forEach((query, at) =>
    setTimeout(() => void search({ ...usual, query }).catch(() => null), (at + 1) * pause),
  );
}

/** The rows of one state of the packs are read once: the next letter finds most of them again. */
function rowsOnce(shelf: () => Promise<Shelf>) {
  const known = new WeakMap<Shelf, Once>();
  return async (ids: readonly TalkId[]): Promise<readonly TalkRow[]> => {
    const current = await shelf();
    const { rows, packs } = known.get(current) ?? noneYet(current);
    known.set(current, { rows, packs });
    if (rows.size > mostRows) rows.clear();
    const missing = ids.filter((id) => !rows.has(id));
    // Each question to a database takes longer than a search.
    const fresh = missing.length === 0 ? [] : await talkRows({ packs }, unread, missing);
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
