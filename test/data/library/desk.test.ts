import { beforeEach, describe, expect, it } from 'vitest';
import { asTalkId, projectId } from '../../../data/model/ids.ts';
import type { Bundle } from '../../../data/model/pack.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { aBundle, anEvent, aProject, aTalk } from '../samples.ts';
import { fixture, fixtureText } from '../importers/load.ts';
import { freshEngine } from '../store/engine.ts';
import { aDesk, deskOver, done, everyRow, importFile, previewed, type Desk } from './desk.ts';

const bundle: Bundle = aBundle('v1', {
  packs: [{ id: aTalk('conf-2020', 'x').pack, version: 1, licence: 'MIT', sources: [] }],
  events: [anEvent('conf-2020', { name: 'Conf 2020', starts: '2020-05-01', ends: '2020-05-02' })],
  talks: [aTalk('conf-2020', 'argo-at-home', { title: 'Argo CD at home' })],
  projects: [aProject('argo-cd', 'Argo CD'), aProject('harbor', 'Harbor')],
});

let desk: Desk;
beforeEach(async () => {
  desk = await aDesk(bundle);
});

const all = { project: null, limit: 50 };

describe('a schedule', () => {
  it('is previewed without storing anything', async () => {
    const before = await everyRow(desk.engine);
    const preview = previewed((await desk.read(fixture('pretalx-newer.json')))[0]);
    expect(preview).toMatchObject({
      kind: 'pretalx-schedule',
      choice: {
        as: 'talks',
        event: { id: null, name: 'Cloud Camp 2023', starts: '2023-09-01', zone: 'Europe/Berlin' },
      },
      fixed: false,
      updates: null,
      recordings: null,
      projects: [{ id: 'argo-cd', name: 'Argo CD', talks: 1 }],
    });
    expect(preview.talks).toBe(preview.samples.length);
    expect(preview.skippedTotal).toBe(preview.skipped.length);
    expect(await everyRow(desk.engine)).toBe(before);
  });

  it('is in search, on cards and in the list of packs once it is stored', async () => {
    const change = await importFile(desk, fixture('pretalx-newer.json'));
    const library = desk.library();
    const { hits } = await library.search({ query: 'impatient', ...all });
    expect(hits[0]).toMatchObject({
      talk: { title: 'Argo CD for the very impatient' },
      event: { name: 'Cloud Camp 2023' },
    });
    const card = await library.card({ project: projectId('argo-cd'), context: '' });
    expect(card?.talks.map(({ talk }) => talk.title)).toContain('Argo CD for the very impatient');
    const [, info] = await library.listPacks();
    expect(info).toMatchObject({
      id: 'cloud-camp-2023-import',
      version: 1,
      origin: { kind: 'file', name: 'file 0' },
      talks: change.added,
      importedAt: 1_700_000_000_000,
    });
    expect((await library.listPacks())[0]).toMatchObject({ origin: { kind: 'bundled' }, talks: 1 });
  });

  it('asks for what the file does not say, and stores nothing before it is said', async () => {
    const csv = 'title;speakers\nHarbor by night;Ada Example\n';
    const before = await everyRow(desk.engine);
    const preview = previewed((await desk.read(csv))[0]);
    expect(preview.open).toEqual(['name', 'series', 'starts', 'ends', 'place']);
    expect(await desk.apply(preview)).toMatchObject({ ok: false, reason: 'incomplete', detail: 'name' }); // prettier-ignore
    expect(await everyRow(desk.engine)).toBe(before);
    const answers = { name: 'My Meetup', starts: '2024-01-02', ends: '2024-01-02' };
    expect(await importFile(desk, csv, answers)).toMatchObject({ added: 1 });
    expect(await desk.packs.talks([asTalkId('my-meetup-2024/harbor-by-night')])).toHaveLength(1);
  });

  it('that is refused leaves every row as it was', async () => {
    const before = await everyRow(desk.engine);
    const reads = await desk.read(
      '{"schedule": {',
      'hello',
      new Uint8Array([0x50, 0x4b, 3, 4]),
      '',
    );
    expect(reads.map((read) => read.ok)).toEqual([false, false, false, false]);
    expect(reads[0]).toMatchObject({ where: 'line 1, column 15', reason: /not complete/ });
    expect(await everyRow(desk.engine)).toBe(before);
  });
});

describe('a file that comes before the packs are installed', () => {
  it('waits for them', async () => {
    const early = deskOver(freshEngine());
    const reading = early.read(fixture('pretalx-newer.json'));
    await early.packs.replace(bundle, buildIndex(bundle));
    expect(previewed((await reading)[0]).projectsTotal).toBe(1);
  });
});

describe('the same event again', () => {
  const schedule = fixtureText('pretalx-newer.json');
  const changed = schedule.replace('"10:15"', '"11:15"').replace('T10:15', 'T11:15');

  it('updates its talks, with their ids, and says what changes before', async () => {
    await importFile(desk, schedule);
    const before = await desk.packs.talksAt((await desk.desk.events())[0]!.id);
    const preview = previewed((await desk.read(changed))[0]);
    expect(preview.updates).toMatchObject({
      event: { name: 'Cloud Camp 2023' },
      changes: { added: 0, changed: 1, removed: 0, examples: { changed: ['Argo CD for the very impatient'] } }, // prettier-ignore
    });
    expect(done(await desk.apply(preview))).toMatchObject({ added: 0, changed: 1, removed: 0 });
    const after = await desk.packs.talksAt(before[0]!.event);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.find(({ title }) => /very impatient/.test(title))?.start).toBe('11:15');
    expect((await desk.packs.list()).map(({ version }) => version)).toEqual([1, 2]);
  });

  it('as the very same file changes nothing', async () => {
    await importFile(desk, schedule);
    const preview = previewed((await desk.read(schedule))[0]);
    expect(preview.updates?.changes).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });

  it('takes talks away that the file no longer has, but none of another pack', async () => {
    const rows = ['A talk', 'Argo CD at home', 'Another one'];
    const csv = (titles: readonly string[]) => `title,day\n${titles.map((title) => `${title},2020-05-01`).join('\n')}\n`; // prettier-ignore
    const answers = { id: anEvent('conf-2020').id, name: 'Conf 2020', starts: '2020-05-01', ends: '2020-05-02' }; // prettier-ignore
    expect(await importFile(desk, csv(rows), answers)).toMatchObject({ added: 2, removed: 0 });
    expect(await importFile(desk, csv(rows.slice(2)), answers)).toMatchObject({ removed: 1 });
    const titles = (await desk.packs.talksAt(answers.id)).map(({ title }) => title);
    expect(titles.sort()).toEqual(['Another one', 'Argo CD at home']);
  });

  it('adds to the talks of a bundled pack instead of doubling them', async () => {
    const csv = 'title,day,speakers,video\nArgo CD at Home,2020-05-02,Bo Sample,https://youtu.be/aaaaaaaaaaa\n'; // prettier-ignore
    const answers = { id: anEvent('conf-2020').id, name: 'Conf 2020', starts: '2020-05-01', ends: '2020-05-02' }; // prettier-ignore
    expect(await importFile(desk, csv, answers)).toMatchObject({ added: 0, changed: 1 });
    const [talk, ...others] = await desk.packs.talksAt(answers.id);
    expect(others).toEqual([]);
    expect(talk).toMatchObject({ id: 'conf-2020/argo-at-home', day: '2020-05-02', speakers: ['Bo Sample'], links: [{ exact: true }] }); // prettier-ignore
    await desk.desk.remove((await desk.packs.list())[1]!.id, () => {});
    expect(await desk.packs.talksAt(answers.id)).toEqual(bundle.talks);
  });
});

describe('a playlist', () => {
  it('is matched to the talks of its event, and only what is accepted counts', async () => {
    await importFile(desk, fixture('sched.ics'));
    const preview = previewed((await desk.read(fixture('playlist.json')))[0]);
    expect(preview.choice).toMatchObject({ as: 'recordings' });
    const { proposals, unmatched } = preview.recordings!;
    expect(proposals.filter(({ sure }) => sure)).toHaveLength(4);
    expect(proposals.length + unmatched.length).toBe(4);
    if (preview.choice.as !== 'recordings') throw new Error('as talks');
    const [first, ...rest] = preview.choice.accepted;
    const choice = { ...preview.choice, accepted: [first!] };
    expect(done(await desk.apply({ id: preview.id, choice })).recordings).toBe(1);
    const recorded = async () =>
      (await desk.packs.talksAt(choice.event)).filter(({ links }) => links.some(({ kind, exact }) => kind === 'video' && exact)); // prettier-ignore
    expect(await recorded()).toHaveLength(1);

    const again = previewed((await desk.read(fixture('playlist.json')))[0]);
    expect(again.recordings?.known).toBe(1);
    expect(done(await desk.apply(again)).recordings).toBe(rest.length);
    expect(await recorded()).toHaveLength(4);
    expect(await desk.packs.list()).toHaveLength(3);
  });

  it('keeps its recordings when the schedule comes again, and takes them along when it goes', async () => {
    await importFile(desk, fixture('sched.ics'));
    await importFile(desk, fixture('playlist.json'));
    const [event] = await desk.desk.events();
    const before = await desk.packs.talksAt(event!.id);
    await importFile(desk, fixture('sched.ics'));
    expect(await desk.packs.talksAt(event!.id)).toEqual(before);
    await desk.desk.remove((await desk.packs.list())[2]!.id, () => {});
    const after = await desk.packs.talksAt(event!.id);
    expect(after).toHaveLength(before.length);
    expect(after.filter(({ links }) => links.some(({ kind }) => kind === 'video'))).toEqual([]);
  });

  it('becomes talks of an event of its own if there is no other', async () => {
    const preview = previewed((await desk.read(fixture('playlist.json')))[0]);
    expect(preview.choice.as).toBe('talks');
    expect(preview.open).toContain('starts');
  });
});

describe('taking back', () => {
  it('undoes an import, an update and a removal, and only the last change', async () => {
    const rows = async () => [await desk.packs.talksAt((await desk.desk.events())[0]!.id), await desk.packs.list()]; // prettier-ignore
    const first = await rows();
    const imported = await importFile(desk, fixture('pretalx-newer.json'));
    const second = await rows();
    const removed = done(await desk.desk.remove((await desk.packs.list())[1]!.id, () => {}));
    expect(await rows()).toEqual(first);
    expect(await desk.desk.undo(imported.undo)).toMatchObject({ ok: false, reason: 'too-late' });
    expect(await desk.desk.undo(removed.undo)).toMatchObject({ ok: true });
    expect(await rows()).toEqual(second);
    expect(await desk.desk.undo(removed.undo)).toMatchObject({ ok: false });
    expect((await desk.library().search({ query: 'impatient', ...all })).total).toBe(1);
  });

  it('knows nothing of packs that are not imported', async () => {
    const [bundled] = await desk.packs.list();
    expect(await desk.desk.remove(bundled!.id, () => {})).toMatchObject({ reason: 'unknown-pack' });
  });
});

describe('an import that is killed', () => {
  it('is there whole or not at all, wherever it is killed, and leaves nothing behind', async () => {
    const outcomes: boolean[] = [];
    const schedule = 'title,day\nA registry at night,2024-01-01\n';
    const answers = { name: 'Small Conf', starts: '2024-01-01', ends: '2024-01-01' };
    for (let killedAt = 0; outcomes.at(-1) !== true; killedAt += 1) {
      const { engine } = await aDesk(bundle);
      const killed = deskOver(engine, (write) => write >= killedAt);
      const { id, choice } = previewed((await killed.read(schedule))[0]);
      if (choice.as !== 'talks') throw new Error('a playlist');
      const event = { ...choice.event, ...answers };
      const change = await killed.apply({ id, choice: { ...choice, event } });
      const after = deskOver(engine);
      const list = await after.packs.list();
      expect(list.length).toBe(change.ok ? 2 : list.length);
      expect(await after.packs.intactVersion()).toBe('v1');
      const found = (await after.library().search({ query: 'registry', ...all })).total;
      expect(found > 0).toBe(list.length === 2);
      await after.packs.sweep();
      const rows = JSON.parse(await everyRow(engine)) as [string, { gen?: string }[]][];
      const gens = new Set(rows.flatMap(([, table]) => table.flatMap(({ gen }) => gen ?? [])));
      expect(gens.size).toBe(list.length === 2 ? 3 : 1);
      outcomes.push(change.ok);
    }
    expect(outcomes.length).toBeGreaterThan(5);
  }, 30_000);
});

describe('a new version of the extension', () => {
  it('replaces what ships and keeps what was imported', async () => {
    await importFile(desk, fixture('pretalx-newer.json'));
    const imported = (await desk.packs.list())[1]!;
    const next = { ...bundle, version: 'v2', talks: [] };
    await desk.packs.replace(next, buildIndex(next), buildIndex);
    expect(await desk.packs.intactVersion()).toBe('v2');
    expect((await desk.packs.list()).map(({ id }) => id)).toEqual([imported.id]);
    expect((await desk.library().search({ query: 'impatient', ...all })).total).toBe(1);
  });
});
