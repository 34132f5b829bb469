import { Dexie } from 'dexie';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SavedTalk } from '../../../data/model/saved-talk.ts';
import { openList, type OpenedList } from '../../../data/store/list-store.ts';
import { mirrorIn } from '../../../data/store/mirror.ts';
import { reopening } from '../../../data/store/reopening.ts';
import { userDb, type Engine, type UserDb } from '../../../data/store/schema.ts';
import { aSaved } from '../samples.ts';
import { counter, freshEngine, memorySlots, withFaults } from './engine.ts';

let engine: Engine;
let slots: ReturnType<typeof memorySlots>;
let random: () => string;
beforeEach(() => {
  engine = freshEngine();
  slots = memorySlots();
  random = counter();
});

const open = (db: UserDb = userDb(engine)) =>
  openList({ db, mirror: mirrorIn([slots]), now: () => 77, random });
const a = aSaved('e', 'a');
const b = aSaved('e', 'b');
const c = aSaved('e', 'c');
const put = (list: OpenedList, ...rows: SavedTalk[]) =>
  list.change(
    rows.map(({ id }) => id),
    () => ({ put: rows, answer: 'put' }),
  );
const take = (list: OpenedList, row: SavedTalk) =>
  list.change([row.id], () => ({ remove: [row.id], answer: 'taken' }));
const ids = async (list: Pick<OpenedList, 'all'>) => (await list.all()).map(({ id }) => id);

async function userRows(list: OpenedList, table: string): Promise<object[]> {
  list.close();
  const db = await userDb(engine).open();
  const rows: object[] = await db.table(table).toArray();
  db.close();
  return rows;
}
async function setBack(old: { rows: readonly SavedTalk[]; meta: object[] }) {
  const db = userDb(engine);
  await db.open();
  await db.saved.clear();
  await db.saved.bulkPut([...old.rows]);
  await db.table('meta').bulkPut(old.meta);
  db.close();
}

const lose = async (list: OpenedList) => {
  await list.settled();
  list.close();
  engine = freshEngine();
};

describe('a list', () => {
  it('keeps rows over closing and opening', async () => {
    const list = await open();
    expect(await put(list, a, b)).toBe('put');
    await take(list, a);
    list.close();
    expect(await (await open()).all()).toEqual([b]);
    expect(await (await open()).restored()).toBeNull();
  });

  it('shows a plan the rows as they are, and writes nothing if it wants nothing', async () => {
    const list = await open();
    await put(list, a);
    const seen = await list.change([a.id, b.id], (rows) => ({ answer: [...rows.keys()] }));
    expect(seen).toEqual([a.id]);
    await list.settled();
    expect(slots.texts.filter((text) => text?.includes('"rev":2'))).toEqual([]);
  });
});

describe('after a loss', () => {
  it('an emptied database is filled from the mirror, and the user can be told', async () => {
    const list = await open();
    await put(list, a, b);
    await lose(list);
    const found = await open();
    expect(await ids(found)).toEqual([a.id, b.id]);
    expect(await found.restored()).toEqual({ key: 'restored', count: 2, at: 77 });
    await put(found, c);
    await lose(found);
    expect(await ids(await open())).toEqual([a.id, b.id, c.id]);
  });

  it('a list that the user emptied stays empty', async () => {
    const list = await open();
    await put(list, a);
    await take(list, a);
    await lose(list);
    expect(await ids(await open())).toEqual([]);
  });

  it('an older state is brought up to the mirror, removals too', async () => {
    const list = await open();
    await put(list, a, b);
    await list.settled();
    const rows = await list.all();
    const old = { rows, meta: await userRows(list, 'meta') };
    const later = await open();
    await take(later, b);
    await put(later, c);
    await later.settled();
    later.close();
    await setBack(old);
    expect(await ids(await open())).toEqual([a.id, c.id]);
  });

  it.each([
    ['a row is missing', (db: UserDb) => db.saved.delete(a.id)],
    ['a row is changed', (db: UserDb) => db.saved.update(a.id, { note: 'damage' })],
    ['a row is doubled', (db: UserDb) => db.saved.put({ ...a, id: c.id })],
    ['the witness is gone', (db: UserDb) => db.meta.delete('witness')],
  ] as [string, (db: UserDb) => Promise<unknown>][])('%s: the mirror knows', async (_, harm) => {
    const list = await open();
    await put(list, a, b);
    await list.settled();
    list.close();
    const db = userDb(engine);
    await db.open();
    await harm(db);
    db.close();
    const found = await open();
    expect((await found.all()).slice(0, 2)).toEqual([a, b]);
    expect(await found.restored()).toMatchObject({ count: 2 });
  });
});

describe('when the mirror itself is damaged', () => {
  it('keeps what is there when database and mirror are both damaged', async () => {
    const list = await open();
    await put(list, a, b);
    await list.settled();
    list.close();
    slots.texts = ['{"rev":', 'null'];
    const db = userDb(engine);
    await db.open();
    await db.saved.delete(a.id);
    db.close();
    expect(await ids(await open())).toEqual([b.id]);
  });

  it('uses the other slot when the last write of the mirror was torn', async () => {
    const list = await open();
    await put(list, a);
    await list.settled();
    await put(list, b);
    await list.settled();
    const newest = slots.texts.findIndex((text) => text?.includes(b.id));
    slots.texts[newest] = slots.texts[newest]!.slice(0, -9);
    await lose(list);
    expect(await ids(await open())).toEqual([a.id]);
  });

  it('takes no copy that was altered', async () => {
    const list = await open();
    await put(list, a);
    await list.settled();
    slots.texts = slots.texts.map((text) => text?.replace('Ada Example', 'Eve Example') ?? null);
    await lose(list);
    expect(await ids(await open())).toEqual([]);
  });

  it('never writes over a mirror that it has not read', async () => {
    const list = await open();
    await put(list, a, b);
    await lose(list);
    slots.broken = true;
    const found = await open();
    expect(await ids(found)).toEqual([]);
    slots.broken = false;
    await put(found, c);
    await found.settled();
    expect((await ids(found)).toSorted()).toEqual([a.id, b.id, c.id]);
    await lose(found);
    expect((await ids(await open())).toSorted()).toEqual([a.id, b.id, c.id]);
  });
});

describe('when storing fails', () => {
  it.each(['reject', 'abort', 'abort-at-the-end'] as const)(
    'nothing is answered as stored that is not: %s',
    async (fault) => {
      for (const table of ['saved', 'meta']) {
        engine = freshEngine();
        slots = memorySlots();
        await put(await open(), a);
        const broken = await open(withFaults(userDb(engine), (_, name) => name === table, fault));
        await expect(put(broken, b)).rejects.toBeInstanceOf(Error);
        await broken.settled();
        broken.close();
        expect(await ids(await open())).toEqual([a.id]);
        expect(slots.texts.join()).not.toContain(b.id);
      }
    },
  );

  it('a failing mirror does not stop the list', async () => {
    slots.broken = true;
    const list = await open();
    expect(await put(list, a)).toBe('put');
    await list.settled();
    slots.broken = false;
    await put(list, b);
    await list.settled();
    expect(slots.texts.join()).toContain(a.id);
  });

  it('opens again after the connection was lost, once', async () => {
    let opened = 0;
    let last: OpenedList | null = null;
    const list = reopening(async () => {
      opened += 1;
      return (last = await open());
    }, () => 0); // prettier-ignore
    await list.change([a.id], () => ({ put: [a], answer: null }));
    last!.close();
    await list.change([b.id], () => ({ put: [b], answer: null }));
    expect(await ids(list)).toEqual([a.id, b.id]);
    expect(opened).toBe(2);
  });

  it('says why it does not open, and tries again only after a while', async () => {
    let time = 0;
    let opened = 0;
    const list = reopening(
      async () => {
        opened += 1;
        if (opened < 3)
          throw Object.assign(new Dexie.OpenFailedError('x'), { inner: new Error('no disk') });
        return open();
      },
      () => time,
    );
    expect(await list.trouble()).toBe('Error: no disk');
    await expect(list.all()).rejects.toThrow('no disk');
    expect(opened).toBe(1);
    time = 20_000;
    expect(await list.trouble()).toBe('Error: no disk');
    time = 40_000;
    expect(await list.trouble()).toBeNull();
    expect(opened).toBe(3);
  });
});

describe('any sequence of changes, closings and losses', () => {
  const row = fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.string({ maxLength: 5 }), fc.nat(9))
    .map(([slug, note, changedAt]) => aSaved('e', slug, { note, changedAt }));
  const step = fc.oneof(
    fc.record({ kind: fc.constant('put' as const), rows: fc.uniqueArray(row, { selector: (saved) => saved.id, maxLength: 3 }) }), // prettier-ignore
    fc.record({ kind: fc.constant('take' as const), row }),
    fc.record({ kind: fc.constantFrom('close', 'lose', 'tear', 'fail') }),
  );

  it('leaves what a plain map would have', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        engine = freshEngine();
        slots = memorySlots();
        const model = new Map<string, SavedTalk>();
        let list = await open();
        for (const next of steps) {
          if (next.kind === 'put' && 'rows' in next) {
            await put(list, ...next.rows);
            for (const saved of next.rows) model.set(saved.id, saved);
          } else if (next.kind === 'take' && 'row' in next) {
            await take(list, next.row);
            model.delete(next.row.id);
          } else {
            await list.settled();
            list.close();
            if (next.kind === 'lose') engine = freshEngine();
            if (next.kind === 'tear')
              slots.texts = slots.texts.map((text) => text?.slice(0, -5) ?? null);
            if (next.kind === 'fail') {
              const broken = await open(withFaults(userDb(engine), () => true, 'abort-at-the-end'));
              await put(broken, a, b).catch(() => 'not stored');
              await broken.settled();
              broken.close();
            }
            list = await open();
            await list.settled();
          }
          const sorted = (rows: Iterable<SavedTalk>) =>
            [...rows].sort((x, y) => (x.id < y.id ? -1 : 1));
          expect(sorted(await list.all())).toEqual(sorted(model.values()));
        }
        list.close();
      }),
      { numRuns: 60 },
    );
  });
});
