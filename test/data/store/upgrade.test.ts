import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { openList } from '../../../data/store/list-store.ts';
import { mirrorIn } from '../../../data/store/mirror.ts';
import { userDb, type Engine } from '../../../data/store/schema.ts';
import { checksumOf } from '../../../data/store/witness.ts';
import { upgradeSaved } from '../../../data/reading-list/upgrade.ts';
import { aSaved } from '../samples.ts';
import { counter, freshEngine, memorySlots } from './engine.ts';

/** Rows as version 1 wrote them. */
const old = (slug: string, savedAt: number, change: object = {}) => {
  const {
    reached: _r,
    tags: _t,
    order: _o,
    removedAt: _x,
    ...row
  } = aSaved('e', slug, { savedAt });
  return { ...row, ...change };
};
const rows = [
  old('a', 10, { note: '  two\nlines ', state: 'watched' }),
  old('b', 30),
  old('c', 20),
];
const witness = { key: 'witness', birth: 'r0', rev: 7, count: 3, checksum: checksumOf(rows) };

let engine: Engine;
let slots: ReturnType<typeof memorySlots>;
beforeEach(() => {
  engine = freshEngine();
  slots = memorySlots();
});

/** A profile of the first version of the extension. */
async function firstProfile({ kept = rows, meta = [witness] as object[] } = {}) {
  const db = new Dexie('user', { ...engine, autoOpen: false });
  db.version(1).stores({ saved: 'id', meta: 'key' });
  await db.open();
  await db.table('saved').bulkPut(kept);
  await db.table('meta').bulkPut(meta);
  db.close();
}
const mirrorOf = (rev: number, copied = rows) =>
  JSON.stringify({
    birth: 'r0',
    rev,
    count: copied.length,
    checksum: checksumOf(copied),
    rows: copied,
  });
const open = () =>
  openList({ db: userDb(engine), mirror: mirrorIn([slots]), now: () => 77, random: counter() });
const sorted = async () => (await (await open()).all()).map(({ id }) => id);

describe('a profile of the first version', () => {
  it('keeps every talk, note, state and time; nothing counts as lost', async () => {
    await firstProfile();
    slots.texts = [mirrorOf(7), null];
    const list = await open();
    const found = await list.all();
    expect(found).toMatchObject(rows);
    expect(found).toEqual(rows.map((row) => upgradeSaved(row)));
    expect(found[0]).toMatchObject({
      reached: 0,
      tags: [],
      removedAt: null,
      note: '  two\nlines ',
    });
    expect(found.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ savedAt }) => savedAt)).toEqual([30, 20, 10]); // prettier-ignore
    expect(await list.restored()).toBeNull();
    expect(await list.rules()).toEqual([]);
    await list.settled();
    expect(slots.texts.some((text) => text?.includes('"reached":0'))).toBe(true);
    list.close();
    expect(await (await open()).restored()).toBeNull();
  });

  it('that was emptied is filled from the mirror of the first version', async () => {
    slots.texts = [mirrorOf(6, rows.slice(0, 1)), mirrorOf(7)];
    const list = await open();
    expect(await list.all()).toEqual(rows.map((row) => upgradeSaved(row)));
    expect(await list.restored()).toMatchObject({ count: 3 });
  });

  it('that has lost a row is set right from its mirror: the upgrade hides no damage', async () => {
    await firstProfile({ kept: rows.slice(0, 2) });
    slots.texts = [mirrorOf(7), null];
    expect(await sorted()).toEqual(['e/a', 'e/b', 'e/c']);
  });

  it('whose later mirror has more is brought up to it', async () => {
    const fewer = rows.slice(0, 2);
    await firstProfile({ kept: fewer, meta: [{ ...witness, rev: 6, count: 2, checksum: checksumOf(fewer) }] }); // prettier-ignore
    slots.texts = [mirrorOf(7), null];
    expect(await sorted()).toEqual(['e/a', 'e/b', 'e/c']);
  });

  it('without a list stays without one', async () => {
    await firstProfile({ kept: [], meta: [] });
    const list = await open();
    expect(await list.all()).toEqual([]);
    expect(await list.restored()).toBeNull();
  });
});

describe('lists by rule', () => {
  it('are in the mirror, and come back with it', async () => {
    const rule = {
      id: 'r',
      name: 'Short',
      states: [],
      tags: [],
      projects: [],
      events: [],
      minutes: 25,
    };
    const list = await open();
    await list.changeAll(() => ({ put: [aSaved('e', 'a')], rules: [rule], answer: null }));
    await list.settled();
    list.close();
    engine = freshEngine();
    expect(await (await open()).rules()).toEqual([rule]);
  });
});
