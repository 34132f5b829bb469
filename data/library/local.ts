import type { Health, Library } from '../model/library.ts';
import { rankTalks } from '../search/rank.ts';
import type { PackInfo } from '../model/pack-info.ts';
import type { ReopeningList } from '../store/reopening.ts';
import type { ReadingListParts } from './all-kept.ts';
import { browsePart } from './browse.ts';
import { listMarks } from './list-marks.ts';
import { readingListPart } from './reading-list-part.ts';
import { searchPart } from './search-part.ts';
import { talkRows } from './talk-rows.ts';

export type LocalParts = ReadingListParts & {
  readonly list: ReopeningList;
  /** The packs in their database; rejects if that does not open. */
  readonly storedPacks: () => Promise<readonly PackInfo[]>;
  /** Makes the names that pages recognise those of the packs. */
  readonly refreshNames: () => Promise<void>;
};

const rowsOnCard = 4;
/** For so long (milliseconds) the user is told that the list was brought back. */
const tellRestored = 24 * 60 * 60 * 1000;

/** The library itself, over packs, index and reading list. Everything else is a remote of this one. */
export function localLibrary(parts: LocalParts): Library {
  const { shelf, list, now } = parts;
  return {
    ...readingListPart(parts),
    ...browsePart(parts),
    ...searchPart({
      shelf,
      rows: async (ids) => talkRows(await shelf(), list, ids),
      marks: async () => listMarks(await list.all()),
      now,
    }),
    async card(request) {
      const { packs, index } = await shelf();
      const [project] = await packs.projects([request.project]);
      if (!project) return null;
      const ranked = rankTalks(index, request, rowsOnCard, now());
      const [parent] = project.parent ? await packs.projects([project.parent]) : [];
      return {
        project,
        parent: parent ? { id: parent.id, name: parent.name } : null,
        talks: await talkRows({ packs }, list, ranked.talks),
        total: ranked.total,
        why: ranked.why,
        years: ranked.years,
      };
    },
    async talk(id) {
      const [row] = await talkRows(await shelf(), list, [id]);
      return row ?? null;
    },
    projects: async (ids) => (await shelf()).packs.projects(ids),
    // Waits for the store where a card would not: half a list looks like a loss.
    listPacks: async () => {
      const stored = await parts.storedPacks().catch(() => []);
      return stored.length > 0 ? stored : await (await shelf()).packs.list();
    },
    packsChanged: parts.refreshNames,
    health: () => healthOf(list, now()),
  };
}

async function healthOf(list: ReopeningList, now: number): Promise<Health> {
  const trouble = await list.trouble();
  if (trouble !== null) return { kind: 'no-store', detail: trouble };
  const restored = await list.restored();
  return restored && now - restored.at < tellRestored
    ? { kind: 'restored', count: restored.count }
    : { kind: 'good' };
}
