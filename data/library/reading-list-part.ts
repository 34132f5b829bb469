import type { Library, Stored, StoreFailure } from '../model/library.ts';
import type { TalkId } from '../model/ids.ts';
import type { SavedTalk } from '../model/saved-talk.ts';
import { readListFile, readSaved, writeListFile } from '../reading-list/list-file.ts';
import { merge, newestFirst, newlySaved, withNote, withState } from '../reading-list/rules.ts';
import type { ListStore, Plan } from '../store/list-store.ts';
import { reasonOf } from '../store/reopening.ts';
import type { Shelf } from './shelf.ts';

type Part = Pick<
  Library,
  | 'readingList'
  | 'save'
  | 'remove'
  | 'putBack'
  | 'setState'
  | 'setNote'
  | 'exportList'
  | 'importList'
>;

export type ReadingListParts = {
  readonly list: ListStore;
  /** The list's mirror, to read from while the list itself does not open. */
  readonly lastCopy: () => Promise<readonly SavedTalk[]>;
  readonly shelf: () => Promise<Shelf>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** All that touches the reading list. */
export function readingListPart({ list, lastCopy, shelf, now }: ReadingListParts): Part {
  const one = <T>(id: TalkId, plan: (current: SavedTalk | null) => Plan<Stored<T>>) =>
    list.change([id], (current) => plan(current.get(id) ?? null));
  const all = () => list.all().catch(lastCopy);
  const edit = (id: TalkId, change: (saved: SavedTalk) => SavedTalk) =>
    stored(() =>
      one<SavedTalk>(id, (current) => {
        if (current === null)
          return { answer: failure('unknown-talk', `${id} is not on the list`) };
        const changed = change(current);
        return { put: changed === current ? [] : [changed], answer: ok(changed) };
      }),
    );
  return {
    readingList: async () => [...(await all())].sort(newestFirst),
    save: (id) =>
      stored(async () => {
        const found = await talkToSave(await shelf(), id);
        return await one<SavedTalk>(id, (current) => {
          if (current) return { answer: ok(current) };
          if (!found) return { answer: failure('unknown-talk', `${id} is in no pack`) };
          const saved = newlySaved(found.talk, found.event, now());
          return { put: [saved], answer: ok(saved) };
        });
      }),
    remove: (id) =>
      stored(() =>
        one<SavedTalk | null>(id, (current) => ({
          remove: current ? [id] : [],
          answer: ok(current),
        })),
      ),
    putBack: async (saved) => {
      const read = readSaved(saved);
      if (!read.ok) return failure('bad-file', read.detail);
      return stored(() =>
        one<SavedTalk>(read.saved.id, (current) => ({
          put: current ? [] : [read.saved],
          answer: ok(current ?? read.saved),
        })),
      );
    },
    setState: (id, state) => edit(id, (saved) => withState(saved, state, now())),
    setNote: (id, note) => edit(id, (saved) => withNote(saved, note, now())),
    exportList: async () => writeListFile(await all()),
    importList: async (json) => {
      const file = readListFile(json);
      if (!file.ok) return failure('bad-file', file.detail);
      return stored(() =>
        list.change(
          file.talks.map(({ id }) => id),
          (ours) => {
            const { put, added, updated } = merge(ours, file.talks);
            return { put, answer: ok({ added, updated }) };
          },
        ),
      );
    },
  };
}

async function talkToSave({ packs }: Shelf, id: TalkId) {
  const [talk] = await packs.talks([id]);
  const [event] = talk ? await packs.events([talk.event]) : [];
  return talk && event ? { talk, event } : null;
}

const ok = <T>(value: T) => ({ ok: true, value }) as const;

const failure = (reason: StoreFailure['reason'], detail: string): StoreFailure => ({
  ok: false,
  reason,
  detail,
});

/** Whatever goes wrong before the transaction is complete means that nothing was stored. */
async function stored<T>(change: () => Promise<Stored<T>>): Promise<Stored<T>> {
  try {
    return await change();
  } catch (error) {
    return failure('not-stored', reasonOf(error));
  }
}
