import { beforeEach, describe, expect, it } from 'vitest';
import { install, repair, type Installation } from '../../../data/library/install.ts';
import { localLibrary } from '../../../data/library/local.ts';
import { shelves } from '../../../data/library/shelf.ts';
import { asTalkId, projectId } from '../../../data/model/ids.ts';
import type { Library } from '../../../data/model/library.ts';
import type { Lexicons } from '../../../data/recogniser/names.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { openList } from '../../../data/store/list-store.ts';
import { mirrorIn } from '../../../data/store/mirror.ts';
import { packStore } from '../../../data/store/pack-store.ts';
import { reopening, type ReopeningList } from '../../../data/store/reopening.ts';
import { packDb, userDb, type Engine } from '../../../data/store/schema.ts';
import { memoryArea } from '../memory-area.ts';
import { bundle } from '../search/shelf-of-talks.ts';
import { counter, freshEngine, memorySlots, withFaults } from '../store/engine.ts';

const lexicons = { lexicon: 'lexicon', names: 'names' } as unknown as Lexicons;
const images = asTalkId('kubecon-na-2021/kyverno-images');
const dead = {
  indexedDB: {
    open: () => {
      throw new DOMException('off', 'InvalidStateError');
    },
  },
} as unknown as Engine;

let engine: Engine;
let shipped: typeof bundle;
let area: ReturnType<typeof memoryArea>;
let slots: ReturnType<typeof memorySlots>;
let list: ReopeningList;
let library: Library;
let installation: Installation;
let reads: string[];
let time: number;

/** A new worker over the same disk. */
function wake({ user = engine, packs = engine, full = false } = {}) {
  const random = counter();
  const now = () => time;
  const mirror = mirrorIn([slots]);
  const store = packStore(packDb(packs), () => `${time}-${random()}`);
  const assets = {
    bundle: async () => (reads.push('bundle'), shipped),
    lexicons: async () => (reads.push('lexicons'), lexicons),
    index: async () => buildIndex(shipped),
  };
  const lastCopy = async () => (await mirror.read().catch(() => null))?.rows ?? [];
  const db = () => withFaults(userDb(user), () => full, 'abort-at-the-end');
  list = reopening(() => openList({ db: db(), mirror, now, random }), now);
  library = localLibrary({
    shelf: shelves(store, assets),
    list,
    lastCopy,
    now,
    storedPacks: () => store.list(),
    refreshNames: async () => {},
  });
  installation = {
    assets,
    packs: store,
    storage: { local: area } as never,
    alone: (work) => work(),
  };
}

beforeEach(() => {
  engine = freshEngine();
  shipped = bundle;
  area = memoryArea();
  slots = memorySlots();
  reads = [];
  time = Date.parse('2024-06-01');
  wake();
});

describe('installing', () => {
  it('writes the lexicons first, then the packs', async () => {
    await install(installation);
    expect(reads).toEqual(['lexicons', 'bundle']);
    expect(area.kept.get('names')).toEqual('names');
    expect(await installation.packs.intactVersion()).toBe('v1');
  });

  it('again with the same bundle writes no packs; a new one replaces them', async () => {
    await install(installation);
    expect((await library.search({ query: 'kyverno', project: null, limit: 5 })).total).toBe(5);
    shipped = { ...bundle, version: 'v2', talks: bundle.talks.slice(0, 3) };
    await install(installation);
    expect(await installation.packs.intactVersion()).toBe('v2');
    expect((await library.search({ query: 'kyverno', project: null, limit: 5 })).total).toBe(0);
  });

  it('is repeated when something is missing, and only then', async () => {
    await repair(installation);
    expect(reads).toEqual(['lexicons', 'bundle']);
    await repair(installation);
    expect(reads).toHaveLength(2);
    area.kept.clear();
    await repair(installation);
    expect(area.kept.has('names')).toBe(true);
    engine = freshEngine();
    wake();
    await repair(installation);
    expect(await installation.packs.intactVersion()).toBe('v1');
  });

  it('lets names be marked even where no database opens', async () => {
    wake({ packs: dead, user: dead });
    await expect(repair(installation)).rejects.toBeInstanceOf(Error);
    expect(area.kept.get('names')).toEqual('names');
  });
});

describe.each(['from the store', 'from memory, the database is broken'])(
  'the library %s',
  (from) => {
    beforeEach(async () => {
      if (from === 'from the store') await install(installation);
      else wake({ packs: dead });
      reads = [];
    });

    it('answers a card with its best talks', async () => {
      await library.save(images);
      const card = await library.card({
        project: projectId('kyverno'),
        context: 'signatures of images',
      });
      expect(card).toMatchObject({ project: { name: 'Kyverno' }, parent: null, total: 5 });
      expect(card!.talks).toHaveLength(4);
      expect(card!.talks[0]).toMatchObject({
        talk: { id: images },
        event: { name: 'KubeCon North America 2021' },
        saved: true,
      });
      expect(card!.talks[1]!.saved).toBe(false);
      expect(reads).toHaveLength(from === 'from the store' ? 0 : 1);
    });

    it('answers the parent, an unknown project, projects by id, and a search', async () => {
      expect(await library.card({ project: projectId('argo-cd'), context: '' })).toMatchObject({
        parent: { name: 'Argo' },
      });
      expect(await library.card({ project: projectId('nothing'), context: '' })).toBeNull();
      const known = await library.projects([
        projectId('kyverno'),
        projectId('no'),
        projectId('argo'),
      ]);
      expect(known.map(({ name }) => name)).toEqual(['Kyverno', 'Argo']);
      const { hits, total } = await library.search({
        query: 'kyv images',
        project: null,
        limit: 9,
      });
      expect(total).toBe(1);
      expect(hits[0]).toMatchObject({ talk: { id: images }, saved: false });
      expect(hits[0]!.terms).toContain('kyverno');
    });
  },
);

describe('the reading list', () => {
  beforeEach(() => install(installation));

  it('saves, changes, removes and puts back, over restarts', async () => {
    expect(await library.save(asTalkId('no/such'))).toMatchObject({
      ok: false,
      reason: 'unknown-talk',
    });
    const saved = await library.save(images);
    expect(saved).toMatchObject({
      ok: true,
      value: { id: images, state: 'to-watch', savedAt: time },
    });
    time += 5;
    expect(await library.save(images)).toEqual(saved);
    await library.editSaved(images, { state: 'watched' });
    await library.setNote(images, 'good');
    wake();
    const [row] = await library.readingList();
    expect(row).toMatchObject({
      state: 'watched',
      note: 'good',
      event: { place: 'Los Angeles, USA' },
    });
    const removed = await library.remove(images);
    expect(removed).toEqual({ ok: true, value: row });
    expect(await library.remove(images)).toEqual({ ok: true, value: null });
    expect(await library.editSaved(images, { state: 'watched' })).toMatchObject({
      ok: false,
      reason: 'unknown-talk',
    });
    expect(await library.putBack(row!)).toEqual({ ok: true, value: row });
    expect(await library.putBack({ ...row!, note: 'other' })).toEqual({ ok: true, value: row });
    expect(await library.putBack({ ...row!, note: 5 } as never)).toMatchObject({
      reason: 'bad-file',
    });
    wake();
    expect(await library.readingList()).toEqual([row]);
  });

  it('is not touched when the packs lose the talk', async () => {
    await library.save(images);
    shipped = { ...bundle, version: 'v2', talks: [], events: [], projects: [] };
    await install(installation);
    expect(await library.readingList()).toMatchObject([
      { talk: { title: 'Kyverno and signed images' } },
    ]);
  });

  it('is exported and imported again', async () => {
    await library.save(images);
    await library.setNote(images, 'mine');
    const json = await library.exportList();
    await library.remove(images);
    expect(await library.applyList(json, [])).toEqual({
      ok: true,
      value: { added: 1, updated: 0, others: 0 },
    });
    expect(await library.exportList()).toBe(json);
    const bad = json.replace('"to-watch"', '"gone"');
    expect(await library.applyList(bad, [])).toMatchObject({
      ok: false,
      reason: 'bad-file',
      detail: expect.stringContaining('talks.0.state'),
    });
    expect(await library.exportList()).toBe(json);
  });

  it('is imported whole or not at all, and its import is taken back after a restart', async () => {
    const other = asTalkId('kubecon-eu-2024/otel');
    await library.save(images);
    await library.save(other);
    const json = await library.exportList();
    await library.remove(images);
    await library.setNote(other, 'mine');
    const before = await library.exportList();
    await list.settled();
    wake({ full: true });
    expect(await library.applyList(json, [other])).toMatchObject({ reason: 'not-stored' });
    wake();
    expect(await library.exportList()).toBe(before);
    expect(await library.applyList(json, [other])).toEqual({
      ok: true,
      value: { added: 1, updated: 1, others: 0 },
    });
    wake();
    expect(await library.undoImport()).toEqual({ ok: true, value: { removed: 0, reverted: 2 } });
    expect(await library.exportList()).toBe(before);
  });

  it('says that nothing was stored when the disk is full, and keeps what was', async () => {
    await library.save(images);
    await list.settled();
    wake({ full: true });
    const failed = { ok: false, reason: 'not-stored' };
    const other = asTalkId('kubecon-eu-2024/otel');
    expect(await library.save(other)).toMatchObject(failed);
    expect(await library.remove(images)).toMatchObject(failed);
    expect(await library.setNote(images, 'x')).toMatchObject(failed);
    wake();
    expect(await library.readingList()).toMatchObject([{ id: images, note: '' }]);
  });

  it('can be read and exported from its mirror while the database does not open', async () => {
    await library.save(images);
    await list.settled();
    wake({ user: dead });
    expect(await library.health()).toMatchObject({
      kind: 'no-store',
      detail: expect.stringContaining('off'),
    });
    expect(await library.readingList()).toMatchObject([{ id: images }]);
    expect(await library.exportList()).toContain(images);
    expect(await library.save(images)).toMatchObject({ ok: false, reason: 'not-stored' });
    expect((await library.card({ project: projectId('kyverno'), context: '' }))!.total).toBe(5);
  });

  it('tells for a day that it was brought back', async () => {
    await library.save(images);
    await list.settled();
    expect(await library.health()).toEqual({ kind: 'good' });
    engine = freshEngine();
    wake();
    expect(await library.health()).toEqual({ kind: 'restored', count: 1 });
    expect(await library.readingList()).toMatchObject([{ id: images }]);
    time += 25 * 60 * 60 * 1000;
    wake();
    expect(await library.health()).toEqual({ kind: 'good' });
  });
});
