import type { TalkId } from '../model/ids.ts';
import type { KeptList } from '../model/reading-list.ts';
import type { SavedTalk } from '../model/saved-talk.ts';
import type { Stored } from '../model/stored.ts';
import { readRules, readSaved } from '../reading-list/list-file.ts';
import {
  newestFirst,
  newlySaved,
  savedAgain,
  withEdit,
  withRemoval,
  withReturn,
} from '../reading-list/rules.ts';
import { isKept } from '../reading-list/trash.ts';
import type { Plan } from '../store/list-store.ts';
import { allKept, type ReadingListParts } from './all-kept.ts';
import { listFilesPart } from './list-files-part.ts';
import type { Shelf } from './shelf.ts';
import { failure, ok, stored } from './stored.ts';
import { talkRows } from './talk-rows.ts';
import { talksByLink } from './talks-by-link.ts';

/** All that touches the reading list. */
export function readingListPart(parts: ReadingListParts): KeptList {
  const { list, shelf, now } = parts;
  const one = <T>(id: TalkId, plan: (current: SavedTalk | null) => Plan<Stored<T>>) =>
    stored(() => list.change([id], (current) => plan(current.get(id) ?? null)));
  const edit = (
    id: TalkId,
    change: (saved: SavedTalk) => SavedTalk,
    where: (saved: SavedTalk) => boolean = isKept,
  ) =>
    one<SavedTalk>(id, (current) => {
      if (!current || !where(current)) return { answer: unknown(id) };
      const changed = change(current);
      return { put: changed === current ? [] : [changed], answer: ok(changed) };
    });
  return {
    readingList: async () => (await allKept(parts)).filter(isKept).sort(newestFirst),
    removedTalks: async () =>
      (await allKept(parts))
        .filter((saved) => !isKept(saved))
        .sort((a, b) => b.removedAt! - a.removedAt! || newestFirst(a, b)),
    save: (id) =>
      stored(async () => {
        const found = await talkToSave(await shelf(), id);
        return await one<SavedTalk>(id, (current) => {
          if (current && isKept(current)) return { answer: ok(current) };
          if (!found && !current) return { answer: failure('unknown-talk', `${id} is in no pack`) };
          const saved = current
            ? savedAgain(current, now())
            : newlySaved(found!.talk, found!.event, now());
          return { put: [saved], answer: ok(saved) };
        });
      }),
    remove: (id) =>
      one<SavedTalk | null>(id, (current) =>
        current && isKept(current)
          ? { put: [withRemoval(current, now())], answer: ok(current) }
          : { answer: ok(null) },
      ),
    putBack: async (saved) => {
      const read = readSaved(saved);
      if (!read.ok) return failure('bad-file', read.detail);
      return one<SavedTalk>(read.saved.id, (current) =>
        current && isKept(current)
          ? { answer: ok(current) }
          : { put: [read.saved], answer: ok(read.saved) },
      );
    },
    restore: (id) =>
      edit(
        id,
        (saved) => withReturn(saved, now()),
        (saved) => !isKept(saved),
      ),
    setNote: (id, note) => edit(id, (saved) => withEdit(saved, { note }, now())),
    editSaved: (id, change) => edit(id, (saved) => withEdit(saved, change, now())),
    async talkByUrl(url) {
      const open = await shelf();
      const id = (await talksByLink(open))(url);
      return id === null ? null : ((await talkRows(open, list, [id]))[0] ?? null);
    },
    listRules: () => list.rules().catch(() => []),
    setListRules: async (rules) => {
      const read = readRules(rules);
      if (!read.ok) return failure('bad-file', read.detail);
      return stored(() => list.changeAll(() => ({ rules: read.rules, answer: ok(read.rules) })));
    },
    ...listFilesPart(parts),
  };
}

async function talkToSave({ packs }: Shelf, id: TalkId) {
  const [talk] = await packs.talks([id]);
  const [event] = talk ? await packs.events([talk.event]) : [];
  return talk && event ? { talk, event } : null;
}

const unknown = (id: TalkId) => failure('unknown-talk', `${id} is not on the list`);
