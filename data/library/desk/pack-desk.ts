import type { PackId } from '../../model/ids.ts';
import type {
  ImportChoice,
  ImportPreview,
  ImportRefusal,
  OnProgress,
  PackChange,
  PackDesk,
} from '../../model/pack-import.ts';
import { buildIndex } from '../../search/build-index.ts';
import type { IndexOf, PackPlan } from '../../store/pack-changes.ts';
import type { PackStore } from '../../store/pack-store.ts';
import { reasonOf } from '../../store/reopening.ts';
import { filesAtDesk, isPlaylist } from './at-the-desk.ts';
import { readFile, type DeskFile } from './desk-file.ts';
import { withNamedTalks } from './name-talks.ts';
import { mostNames } from './own-names.ts';
import { planFiles } from './plan-files.ts';
import { previewOf } from './preview.ts';

export type DeskParts = {
  readonly packs: PackStore;
  /** Runs the work while no other context of the extension is in such work. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** The desk itself, over the stored packs; in a worker, for a large file takes seconds. */
export function packDesk({ packs, alone, now }: DeskParts): PackDesk {
  const files = filesAtDesk();
  let count = 0;
  const preview = async (file: DeskFile, choice: ImportChoice | null): Promise<ImportPreview> => {
    const store = isPlaylist(file) ? await files.with(packs, now()) : packs;
    const shown = await previewOf(file, choice, store, now());
    files.chosen(file.id, shown.choice);
    return shown;
  };
  const change = (work: () => Promise<PackChange>) => stored(() => alone(work));

  return {
    async read(given, progress) {
      await installed(packs);
      const catalogue = catalogueOf(packs);
      const read: (DeskFile | ImportRefusal)[] = [];
      for (const each of given)
        read.push(await readFile(each, `file-${(count += 1)}`, catalogue, progress));
      const previews = new Map<DeskFile, ImportPreview>();
      // A playlist may be of an event that is in another of the files.
      const understood = read.filter((file) => 'id' in file);
      for (const file of understood.toSorted(
        (a, b) => Number(isPlaylist(a)) - Number(isPlaylist(b)),
      )) {
        progress({ step: 'comparing', file: file.origin.name, done: 0, total: 1 });
        files.add(file);
        previews.set(file, await preview(file, null));
      }
      return read.map((file) => ('id' in file ? previews.get(file)! : file));
    },
    look: (id, choice) => preview(files.get(id), choice),
    discard: async (id) => files.forget(id),
    apply: (choices, progress) =>
      change(async () => {
        const chosen = choices.map(({ id, choice }) => ({ file: files.get(id), choice }));
        const planned = await planFiles(chosen, packs, now());
        if (!planned.ok) return planned;
        const { plan, ...counts } = planned;
        if (!(await namesFit(packs, plan))) return tooManyNames;
        const undo = await switchOver(packs, plan, progress);
        for (const { id } of choices) files.forget(id);
        return { ...counts, undo };
      }),
    remove: (pack, progress) =>
      change(async () => {
        const info = await imported(packs, pack);
        if (!info) return unknownPack(pack);
        const undo = await switchOver(packs, { remove: [pack] }, progress);
        return { ...nothing, packs: [pack], removed: info.talks, undo };
      }),
    switchNames: (pack, on, progress) =>
      change(async () => {
        if (!(await imported(packs, pack))) return unknownPack(pack);
        const plan = { names: new Map([[pack, on]]) };
        if (!(await namesFit(packs, plan))) return tooManyNames;
        return { ...nothing, packs: [pack], undo: await switchOver(packs, plan, progress) };
      }),
    undo: (token) =>
      change(async () =>
        (await packs.undo(token))
          ? { ...nothing, packs: [], undo: '' }
          : { ok: false, reason: 'too-late', detail: '' },
      ),
    events: async () => {
      const store = await files.with(packs, now());
      return [...(await store.allEvents())].sort((a, b) => (a.starts < b.starts ? 1 : -1));
    },
  };
}

/** The known projects, without those of a pack itself: its next version brings them again. */
const catalogueOf = (packs: PackStore) => async (pack: PackId | null) => {
  const all = await packs.allProjects();
  const own = new Set(pack === null ? [] : (await packs.namesOf(pack)).map(({ id }) => id));
  return own.size === 0 ? all : all.filter(({ id }) => !own.has(id));
};

/** Right after an install what ships is still being written, and a file needs its projects. */
async function installed(packs: PackStore): Promise<void> {
  const patience = Date.now() + 20_000;
  while ((await packs.version()) === null) {
    if (Date.now() > patience) throw new Error('the bundled packs are not installed');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const nothing = { ok: true, added: 0, changed: 0, removed: 0, recordings: 0 } as const;

const tooManyNames: PackChange = {
  ok: false,
  reason: 'too-many-names',
  detail: String(mostNames),
};

const unknownPack = (pack: PackId): PackChange => ({
  ok: false,
  reason: 'unknown-pack',
  detail: pack,
});

const imported = async (packs: PackStore, pack: PackId) =>
  (await packs.list()).find((info) => info.id === pack && info.importedAt !== null);

/** Names switched on in all packs, once the plan is carried out, against what a page can bear. */
async function namesFit(packs: PackStore, { put = [], names }: PackPlan): Promise<boolean> {
  const after = new Map((await packs.list()).map((info) => [info.id, info.names]));
  for (const { info } of put) after.set(info.id, info.names);
  let sum = 0;
  for (const [pack, { count, on }] of after) if (names?.get(pack) ?? on) sum += count;
  return sum <= mostNames;
}

async function switchOver(packs: PackStore, plan: PackPlan, progress: OnProgress): Promise<string> {
  const indexOf: IndexOf = (whole) => {
    progress({ step: 'indexing', file: '', done: 0, total: whole.talks.length });
    return buildIndex(whole);
  };
  return packs.change(await withNamedTalks(plan, packs), indexOf, (done, total) =>
    progress({ step: 'writing', file: '', done, total }),
  );
}

/** Whatever goes wrong before the pointer turns means that nothing was stored. */
async function stored(work: () => Promise<PackChange>): Promise<PackChange> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, reason: 'store', detail: reasonOf(error) };
  }
}
