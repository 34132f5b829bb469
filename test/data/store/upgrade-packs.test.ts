import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { packStore } from '../../../data/store/pack-store.ts';
import { packDb, type Engine } from '../../../data/store/schema.ts';
import { anEvent, aTalk } from '../samples.ts';
import { counter, freshEngine } from './engine.ts';

const talks = (event: string, count: number) =>
  Array.from({ length: count }, (_, at) => aTalk(event, `t${at}`, { title: `${event} ${at}` }));
const bundled = talks('shipped', 40);
const imported = talks('mine', 50);
const former = imported.slice(0, 3);

const pointer = {
  key: 'active',
  gen: 'g0',
  version: 'v1',
  talks: 40,
  events: 1,
  projects: 0,
  packs: 1,
  state: 's',
  index: 's',
  imports: [{ gen: 'g1', pack: 'p', event: 'mine', talks: 50, links: 0, names: false }],
};
const before = { ...pointer, imports: [{ ...pointer.imports[0], gen: 'g2', talks: 3 }] };

/** The packs as versions 1 to 3 wrote them, a row for each talk. */
async function thirdVersion(engine: Engine, lost = 0) {
  const db = new Dexie('packs', { ...engine, autoOpen: false });
  db.version(3).stores({
    talks: '[gen+id], gen',
    events: '[gen+id], gen',
    projects: '[gen+id], gen',
    blobs: '[gen+id], gen',
    meta: 'key',
    links: '[gen+id], gen',
    packs: '[gen+id], gen',
    subscriptions: 'address',
  });
  await db.open();
  const rows = (gen: string, values: readonly { readonly id: string }[]) =>
    values.map((value) => ({ gen, id: value.id, value }));
  await db
    .table('talks')
    .bulkPut([
      ...rows('g0', bundled),
      ...rows('g1', imported.slice(lost)),
      ...rows('g2', former),
      ...rows('nobody', former),
    ]);
  await db.table('events').bulkPut(rows('g0', [anEvent('shipped')]));
  await db.table('packs').bulkPut([...rows('g0', [{ id: 'b' }]), ...rows('g1', [{ id: 'p' }])]);
  await db.table('blobs').put({ gen: 's', id: 'index', value: 'index' });
  await db.table('meta').bulkPut([pointer, { key: 'former', now: 's', active: before }]);
  db.close();
}
const read = async (engine: Engine) => {
  const packs = packStore(packDb(engine), counter());
  const all = [...bundled, ...imported];
  const found = await packs.talks(all.map(({ id }) => id));
  return { packs, found, all };
};

it('packs of the third version keep every talk, and the way back', async () => {
  const engine = freshEngine();
  await thirdVersion(engine);
  const { packs, found, all } = await read(engine);
  expect(found).toEqual(all);
  expect(await packs.intactVersion()).toBe('v1');
  expect(await packs.talksAt(imported[0]!.event)).toHaveLength(50);
  expect(await packs.undo('s')).toBe(true);
  expect(await packs.talksAt(imported[0]!.event)).toEqual(former);
  const db = await packDb(engine).open();
  expect(db.tables.map(({ name }) => name)).not.toContain('talks');
  const gens = new Set(
    (await (db as ReturnType<typeof packDb>).sheets.toArray()).map(({ gen }) => gen),
  );
  expect([...gens].sort()).toEqual(['g0', 'g1', 'g2']);
  db.close();
});

it('a pack that has lost a talk is not taken for whole', async () => {
  const engine = freshEngine();
  await thirdVersion(engine, 1);
  const { packs, found } = await read(engine);
  expect(found).toEqual(bundled);
  expect(await packs.intactVersion()).toBeNull();
});
