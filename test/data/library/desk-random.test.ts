import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportRead } from '../../../data/model/pack-import.ts';
import type { SavedTalk } from '../../../data/model/saved-talk.ts';
import { openList } from '../../../data/store/list-store.ts';
import { mirrorIn } from '../../../data/store/mirror.ts';
import { userDb } from '../../../data/store/schema.ts';
import { fixture } from '../importers/load.ts';
import { aBundle, anEvent, aProject, aSaved, aTalk } from '../samples.ts';
import { counter, freshEngine, memorySlots } from '../store/engine.ts';
import { aDesk, deskOver, everyRow, type Desk } from './desk.ts';

const bundle = aBundle('v1', {
  events: [anEvent('cloud-camp-2023', { name: 'Cloud Camp 2023', starts: '2023-09-01', ends: '2023-09-02' })], // prettier-ignore
  talks: [aTalk('cloud-camp-2023', 'argo', { title: 'Argo CD for the impatient' })],
  projects: [aProject('argo-cd', 'Argo CD')],
});
const names = [
  'pretalx-newer.json',
  'pretalx-older.json',
  'fosdem.xml',
  'chaos.xml',
  'sched.ics',
  'pretalx.ics',
  'other.ics',
  'sessionize-all.json',
  'sessionize-grid.json',
  'submissions.json',
  'playlist.json',
  'feed.xml',
  'pyvideo.json',
  'talks.csv',
  'talks-semicolon.csv',
  'pack.yaml',
] as const;
const files = new Map(names.map((name) => [name, fixture(name)]));

type Cut = { at: number; length: number; put: Uint8Array };

/** A real file with some stretches replaced, as transfers, editors and people break them. */
const broken = fc
  .tuple(
    fc.constantFrom(...names),
    fc.array(
      fc.record({ at: fc.nat(), length: fc.nat(40), put: fc.uint8Array({ maxLength: 12 }) }),
      { maxLength: 4 },
    ),
  )
  .map(([name, cuts]) => (cuts as readonly Cut[]).reduce(withCut, files.get(name)!));

function withCut(bytes: Uint8Array, { at, length, put }: Cut): Uint8Array {
  const start = at % (bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + length)]);
}

const answers = { name: 'Any', series: 'Any', starts: '2023-09-01', ends: '2023-09-02' };

describe('whatever comes to the desk', () => {
  it('is stored whole or not at all, and breaks nothing', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(broken, { minLength: 1, maxLength: 3 }), async (contents) => {
        const desk = await aDesk(bundle);
        const before = await everyRow(desk.engine);
        const reads = await desk.read(...contents);
        expect(reads).toHaveLength(contents.length);
        expect(await everyRow(desk.engine)).toBe(before);
        const wrong: string[] = [];
        for (const read of reads) wrong.push(...(await wrongWith(read, desk)));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** What is wrong with how a file was refused or stored; nothing, it is hoped. */
async function wrongWith(read: ImportRead, desk: Desk): Promise<readonly string[]> {
  if (!read.ok) {
    const said = /^[A-Z].*[.?!]$/s.test(read.reason) && read.where !== '';
    return said ? [] : [`${read.reason} (${read.where})`];
  }
  const { choice } = read;
  const filled =
    choice.as === 'talks' && !read.fixed
      ? { ...choice, event: { ...choice.event, ...answers } }
      : choice;
  const rows = await everyRow(desk.engine);
  const change = await desk.apply({ id: read.id, choice: filled });
  if (change.ok) return wrongWithPacks(desk, change.packs);
  return (await everyRow(desk.engine)) === rows ? [] : [`in part: ${change.detail}`];
}

async function wrongWithPacks(desk: Desk, packs: readonly string[]): Promise<readonly string[]> {
  const infos = (await desk.packs.list()).filter(({ id }) => packs.includes(id));
  const wrong: string[] = [];
  if ((await desk.packs.intactVersion()) !== 'v1') wrong.push('rows are missing');
  if (infos.length !== packs.length) wrong.push('packs are missing');
  for (const { event, talks, holds } of infos) {
    const ids = (await desk.packs.talksAt(event.id)).map(({ id }) => id);
    if (holds === 'talks' && ids.length < talks) wrong.push(`only ${ids.length} of ${talks}`);
    if (new Set(ids).size < ids.length) wrong.push('a talk twice');
    wrong.push(...ids.filter((id) => !/^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/.test(id)));
  }
  return wrong;
}

type Step = 'import' | 'again' | 'playlist' | 'remove' | 'undo' | 'kill' | 'names' | 'sweep';
const steps: readonly Step[] = ['import', 'again', 'playlist', 'remove', 'undo', 'kill', 'names', 'sweep']; // prettier-ignore

describe('the reading list', () => {
  it('is not touched, whatever becomes of the packs', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...steps), { minLength: 1, maxLength: 8 }),
        async (plan) => {
          const engine = freshEngine();
          const desk = await aDesk(bundle, engine);
          const saved = [aSaved('cloud-camp-2023', 'argo'), aSaved('example', 'other')];
          const list = await openReadingList(engine, saved);
          const before = await list.all();
          let undo = '';
          for (const step of plan) undo = (await take(step, desk, undo)) ?? undo;
          expect(await list.all()).toEqual(before);
          const again = await openReadingList(engine, []);
          expect(await again.all()).toEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  });
});

async function openReadingList(engine: ReturnType<typeof freshEngine>, rows: readonly SavedTalk[]) {
  const mirror = mirrorIn([memorySlots()]);
  const list = await openList({ db: userDb(engine), mirror, now: () => 1, random: counter() });
  await list.change([], () => ({ put: rows, answer: null }));
  await list.settled();
  return list;
}

/** One thing that a person, or bad luck, may do; answers what can be undone. */
async function take(step: Step, desk: Desk, undo: string) {
  const quiet = () => {};
  const store = async (from: typeof desk, name: (typeof names)[number]) => {
    const [read] = await from.read(files.get(name)!);
    if (!read?.ok) throw new Error(name);
    const change = await from.apply({ id: read.id, choice: read.choice });
    return change.ok ? change.undo : null;
  };
  const imported = (await desk.packs.list()).find(({ importedAt }) => importedAt !== null);
  switch (step) {
    case 'import':
      return store(desk, 'pretalx-newer.json');
    case 'again':
      return store(desk, 'pretalx-older.json');
    case 'playlist':
      return store(desk, 'playlist.json');
    case 'kill':
      return store(
        deskOver(desk.engine, (write) => write > 2),
        'sched.ics',
      ).catch(() => null);
    case 'remove':
      if (imported) await desk.desk.remove(imported.id, quiet);
      return null;
    case 'names':
      if (imported) await desk.desk.switchNames(imported.id, true, quiet);
      return null;
    case 'undo':
      await desk.desk.undo(undo);
      return null;
    case 'sweep':
      await desk.packs.sweep();
      return null;
  }
}
