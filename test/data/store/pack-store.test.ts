import { describe, expect, it } from 'vitest';
import { packStore } from '../../../data/store/pack-store.ts';
import { packDb, type Engine } from '../../../data/store/schema.ts';
import type { Bundle } from '../../../data/model/pack.ts';
import { aBundle, anEvent, aProject, aTalk } from '../samples.ts';
import { counter, freshEngine, withFaults } from './engine.ts';

const bundle = (version: string, talks: number): Bundle =>
  aBundle(version, {
    talks: Array.from({ length: talks }, (_, at) => aTalk('e', `t${at}`, { title: version })),
    events: [anEvent('e', { name: version })],
    projects: [aProject('keptn', 'Keptn', { description: version })],
  });
// In sheets of sixteen: three, four and two rows.
const first = bundle('v1', 40);
const second = bundle('v2', 60);
const third = bundle('v3', 20);

const random = counter();
const never = () => false;
const store = (engine: Engine, hits: (write: number) => boolean = never) =>
  packStore(withFaults(packDb(engine), hits), random, 2);

/** Everything that a reader can see. */
async function seen(engine: Engine) {
  const packs = store(engine);
  const ids = second.talks.map(({ id }) => id);
  const talks = await packs.talks(ids);
  const events = await packs.events([anEvent('e').id]);
  const projects = await packs.projects([aProject('keptn', '').id]);
  return {
    version: await packs.version(),
    intact: await packs.intactVersion(),
    index: await packs.index(),
    talks: talks.length,
    texts: [
      ...new Set([
        ...talks.map(({ title }) => title),
        ...events.map(({ name }) => name),
        ...projects.map(({ description }) => description),
      ]),
    ],
  };
}
const whole = ({ version, talks }: Bundle) => ({
  version,
  intact: version,
  index: `index ${version}`,
  talks: talks.length,
  texts: [version],
});
const nothing = { version: null, intact: null, index: '', talks: 0, texts: [] };

const rowCount = async (engine: Engine) => {
  const db = await packDb(engine).open();
  const tables = db.tables.filter(({ name }) => name !== 'meta');
  const counts = await Promise.all(tables.map((table) => table.count()));
  return counts.reduce((sum, count) => sum + count, 0);
};

describe('packs in their database', () => {
  it('are empty at first', async () => {
    expect(await seen(freshEngine())).toEqual(nothing);
  });

  it('are read back as they were written, without traces of how', async () => {
    const engine = freshEngine();
    await store(engine).replace(first, 'index v1');
    expect(await seen(engine)).toEqual(whole(first));
    const packs = store(engine);
    expect(await packs.talks(first.talks.map(({ id }) => id))).toEqual(first.talks);
  });

  it('have a small and a full index, of the same import', async () => {
    const engine = freshEngine();
    await store(engine).replace(first, 'facts v1\nsmall v1\nfull v1\nsome\nmore');
    await store(engine).replace(second, 'facts v2\nsmall v2\nfull v2\nsome v2');
    const packs = store(engine);
    const texts = async () => [
      await packs.index(),
      await packs.smallIndex(),
      await packs.fullIndex(),
    ];
    expect(await texts()).toEqual(['facts v2', 'small v2', 'full v2']);
    expect(await packs.titles(0, 2)).toEqual(['some v2']);
    await packs.replace(third, 'facts v3');
    expect(await texts()).toEqual(['facts v3', '', '']);
    expect(await packs.titles(0, 2)).toEqual([]);
  });

  it('come in the order asked, without those that are not known', async () => {
    const engine = freshEngine();
    await store(engine).replace(first, '');
    const ids = ['e/t3', 'e/none', 'e/t1'].map((id) => aTalk('e', id.slice(2)).id);
    expect((await store(engine).talks(ids)).map(({ id }) => id)).toEqual(['e/t3', 'e/t1']);
  });

  it('are replaced whole, and nothing of the old ones stays', async () => {
    const engine = freshEngine();
    await store(engine).replace(second, 'index v2');
    await store(engine).replace(third, 'index v3');
    expect(await seen(engine)).toEqual(whole(third));
    expect(await rowCount(engine)).toBe(2 + 1 + 1 + 1);
  });

  it('are old or new, and whole, wherever an import is killed', async () => {
    const outcomes: string[] = [];
    for (let killedAt = 0; outcomes.at(-1) !== 'done'; killedAt += 1) {
      const engine = freshEngine();
      await store(engine).replace(first, 'index v1');
      const killed = store(engine, (write) => write >= killedAt);
      const done = await killed.replace(second, 'index v2').then(
        () => true,
        () => false,
      );
      const after = await seen(engine);
      expect([whole(first), whole(second)]).toContainEqual(after);
      outcomes.push(done ? 'done' : after.version!);
      await store(engine).sweep();
      expect(await seen(engine)).toEqual(after);
      const kept = after.version === 'v1' ? 3 : 4;
      expect(await rowCount(engine)).toBe(kept + 1 + 1 + 1);
    }
    // 4 batches of talks, projects, events, index, pointer: killed there, the old one stays.
    expect(outcomes.filter((outcome) => outcome === 'v1')).toHaveLength(8);
    expect(outcomes.filter((outcome) => outcome === 'v2').length).toBeGreaterThan(0);
  });

  it('leave nothing readable when the very first import is killed, and the next one cleans up', async () => {
    const engine = freshEngine();
    await store(engine, (write) => write >= 3)
      .replace(first, 'index v1')
      .catch(() => {});
    expect(await seen(engine)).toEqual(nothing);
    await store(engine).replace(third, 'index v3');
    expect(await rowCount(engine)).toBe(2 + 1 + 1 + 1);
  });

  it('are not intact when a row is missing', async () => {
    const engine = freshEngine();
    await store(engine).replace(first, 'index v1');
    const db = packDb(engine);
    await db.open();
    await db.sheets.limit(1).delete();
    expect(await store(engine).intactVersion()).toBeNull();
    expect(await store(engine).version()).toBe('v1');
  });
});
