import { localLibrary } from '../../../data/library/local.ts';
import { packDesk } from '../../../data/library/desk/pack-desk.ts';
import { shelves } from '../../../data/library/shelf.ts';
import type {
  ImportChoice,
  ImportPreview,
  ImportProgress,
  ImportRead,
  PackChange,
} from '../../../data/model/pack-import.ts';
import type { Bundle } from '../../../data/model/pack.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { packStore } from '../../../data/store/pack-store.ts';
import { packDb, type Engine } from '../../../data/store/schema.ts';
import { counter, freshEngine, withFaults } from '../store/engine.ts';

const random = counter();

/** A desk over a disk that has the bundle installed. */
export async function aDesk(bundle: Bundle, engine: Engine = freshEngine()) {
  const store = packStore(packDb(engine), random, 100);
  if ((await store.version()) === null) await store.replace(bundle, buildIndex(bundle));
  return deskOver(engine);
}

/** The desk of a later start; `hits` breaks writes. */
export function deskOver(engine: Engine, hits: (write: number) => boolean = () => false) {
  const packs = packStore(withFaults(packDb(engine), hits), random, 100);
  const steps: ImportProgress[] = [];
  const desk = packDesk({ packs, alone: (work) => work(), now: () => 1_700_000_000_000 });
  return {
    engine,
    packs,
    desk,
    steps,
    async read(...contents: readonly (string | Uint8Array)[]): Promise<readonly ImportRead[]> {
      const files = contents.map((content, at) => ({
        origin: { kind: 'file' as const, name: `file ${at}`, url: null },
        content,
      }));
      return desk.read(files, (step) => steps.push(step));
    },
    apply: (...choices: readonly { id: string; choice: ImportChoice }[]) =>
      desk.apply(choices, (step) => steps.push(step)),
    library: () =>
      localLibrary({
        shelf: shelves(packs, { index: never, bundle: never, lexicons: never }),
        list: {
          among: async () => new Map(),
        } as never,
        lastCopy: async () => [],
        storedPacks: () => packs.list(),
        refreshNames: async () => {},
        now: () => 1_700_000_000_000,
      }),
  };
}

export type Desk = Awaited<ReturnType<typeof aDesk>>;

const never = () => Promise.reject(new Error('the bundled packs are not to be read'));

/** A preview; a refusal fails the test. */
export function previewed(read: ImportRead | undefined): ImportPreview {
  if (!read?.ok) throw new Error(JSON.stringify(read));
  return read;
}

/** A change that was carried out. */
export function done(change: PackChange): Extract<PackChange, { ok: true }> {
  if (!change.ok) throw new Error(JSON.stringify(change));
  return change;
}

/** Reads one file and stores it as suggested, with other answers where they are given. */
export async function importFile(
  desk: Desk,
  content: string | Uint8Array,
  answers: Partial<Extract<ImportChoice, { as: 'talks' }>['event']> = {},
) {
  const { id, choice } = previewed((await desk.read(content))[0]);
  const chosen =
    choice.as === 'talks' ? { ...choice, event: { ...choice.event, ...answers } } : choice;
  return done(await desk.apply({ id, choice: chosen }));
}

/** Every row of the database, to tell whether anything at all has changed. */
export async function everyRow(engine: Engine): Promise<string> {
  const db = await packDb(engine).open();
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  db.close();
  return JSON.stringify(tables);
}
