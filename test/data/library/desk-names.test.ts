import { parse } from 'yaml';
import { beforeEach, describe, expect, it } from 'vitest';
import { projectId } from '../../../data/model/ids.ts';
import type { Bundle } from '../../../data/model/pack.ts';
import { aBundle, anEvent, aProject, aTalk } from '../samples.ts';
import { fixtureText } from '../importers/load.ts';
import { aDesk, done, everyRow, importFile, previewed, type Desk } from './desk.ts';

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

describe('project names that a pack brings', () => {
  const own = (id: string, name: string) =>
    `  - { id: ${id}, name: ${name}, description: Theirs., maturity: other, prior: coined }\n`;
  const pack = fixtureText('pack.yaml').replace(
    'talks:',
    `projects:\n${own('acme-gate', 'AcmeGate')}${own('acme-score', 'Score')}${own('argo', 'Argo-CD')}talks:`,
  );

  it('are shown with what is wrong with them, and count only once they are on', async () => {
    const preview = previewed((await desk.read(pack))[0]);
    expect(preview.ownNames).toEqual([
      { id: 'acme-gate', name: 'AcmeGate', prior: 'coined', common: false, taken: null },
      { id: 'acme-score', name: 'Score', prior: 'common', common: true, taken: null },
      { id: 'argo', name: 'Argo-CD', prior: 'coined', common: false, taken: 'Argo CD' },
    ]);
    const change = done(await desk.apply(preview));
    expect((await desk.packs.allProjects()).map(({ id }) => id)).toEqual(['argo-cd', 'harbor']);
    expect((await desk.packs.list())[1]!.names).toEqual({ count: 2, on: false });
    done(await desk.desk.switchNames(change.packs[0]!, true, () => {}));
    const projects = await desk.packs.allProjects();
    expect(projects.map(({ id, prior }) => `${id} ${prior}`)).toEqual([
      'argo-cd coined',
      'harbor coined',
      'acme-gate coined',
      'acme-score common',
    ]);
    expect(await desk.packs.projects([projectId('acme-gate')])).toHaveLength(1);
    done(await desk.desk.switchNames(change.packs[0]!, false, () => {}));
    expect(await desk.packs.projects([projectId('acme-gate')])).toEqual([]);
  });

  it('are found in its talks from the beginning', async () => {
    const named = pack.replace('title: Some day', 'title: AcmeGate in a day');
    const { choice, id } = previewed((await desk.read(named))[0]);
    if (choice.as !== 'talks') throw new Error();
    done(await desk.apply({ id, choice: { ...choice, names: true } }));
    const card = await desk.library().card({ project: projectId('acme-gate'), context: '' });
    expect(card?.talks.map(({ talk }) => talk.title)).toEqual(['AcmeGate in a day']);
  });

  it('are found in the talks that are there already, while they are on', async () => {
    const csv =
      'title,day,summary\nAcmeGate at the gate,2024-01-01,\nWithout,2024-01-01,Behind AcmeGate\nNothing,2024-01-01,\n';
    await importFile(desk, csv, { name: 'Small Conf', starts: '2024-01-01', ends: '2024-01-01' });
    const mine = (await desk.desk.events()).find(({ name }) => name === 'Small Conf');
    const named = async () =>
      (await desk.packs.talksAt(mine!.id)).map(({ projects }) =>
        projects.map(({ id, weight }) => `${id} ${weight}`).join(),
      );
    const onCard = async () =>
      (await desk.library().card({ project: projectId('acme-gate'), context: '' }))?.total ?? 0;
    const { packs } = await importFile(desk, pack);
    const pointer = packs[0]!;
    expect(await named()).toEqual(['', '', '']);
    const on = done(await desk.desk.switchNames(pointer, true, () => {}));
    expect(await named()).toEqual(['acme-gate title', '', 'acme-gate subject']);
    expect(await onCard()).toBe(2);
    expect(await desk.packs.intactVersion()).toBe('v1');

    // What comes later is linked as it is read, and an update finds them anew.
    const later = 'title,day\nMore AcmeGate,2024-03-01\n';
    await importFile(desk, later, { name: 'Later Conf', starts: '2024-03-01', ends: '2024-03-01' });
    expect(await onCard()).toBe(3);
    const again = previewed((await desk.read(pack.replace('version: 1', 'version: 2')))[0]);
    expect(again.ownNames.map(({ taken }) => taken)).toEqual([null, null, 'Argo CD']);
    expect(again.choice).toMatchObject({ as: 'talks', names: true });
    done(await desk.apply(again));
    expect(await onCard()).toBe(3);

    done(await desk.desk.switchNames(pointer, false, () => {}));
    expect(await named()).toEqual(['', '', '']);
    expect(await onCard()).toBe(0);
    const back = done(await desk.desk.switchNames(pointer, true, () => {}));
    expect(await onCard()).toBe(3);
    expect(await desk.desk.undo(back.undo)).toMatchObject({ ok: true });
    expect(await named()).toEqual(['', '', '']);
    expect(on.undo).not.toBe(back.undo);
  });

  it('are at most 10,000 in all packs', async () => {
    const many = (pack: number) => {
      const source = parse(fixtureText('pack.yaml')) as object;
      const projects = Array.from({ length: 2000 }, (_, at) => ({
        id: `n-${pack}-${at}`,
        name: `Nm${pack}x${at}`,
        description: 'Theirs.',
        maturity: 'other',
        prior: 'coined',
      }));
      return JSON.stringify({ ...source, pack: `names-${pack}`, projects });
    };
    const reads = await desk.read(...Array.from({ length: 6 }, (_, pack) => many(pack)));
    const choices = reads.map((read) => {
      const { id, choice } = previewed(read);
      return { id, choice: { ...choice, names: true } };
    });
    const before = await everyRow(desk.engine);
    expect(await desk.apply(...choices)).toMatchObject({ ok: false, reason: 'too-many-names' });
    expect(await everyRow(desk.engine)).toBe(before);
    expect(await desk.apply(choices[0]!)).toMatchObject({ ok: true });
  }, 30_000);
});
