import { describe, expect, it } from 'vitest';
import { browsePart } from '../../../data/library/browse.ts';
import { fullTerms } from '../../../data/library/shelf.ts';
import { memoryPacks } from '../../../data/library/memory-packs.ts';
import type { TalksOf } from '../../../data/model/browse.ts';
import { asTalkId, eventId, projectId } from '../../../data/model/ids.ts';
import type { TalkLink } from '../../../data/model/talk.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { openIndex } from '../../../data/search/open-index.ts';
import { about, aBundle, anEvent, aProject, aSaved, aTalk } from '../samples.ts';

const video: TalkLink = { kind: 'video', url: 'https://youtu.be/x', exact: true, note: null };
const argo = projectId('argo');
const argoCd = projectId('argo-cd');

const bundle = aBundle('v1', {
  events: [
    anEvent('con-2023', { name: 'Con 2023', series: 'Con', starts: '2023-05-01', place: 'Zürich' }),
    anEvent('con-2024', { name: 'Con 2024', series: 'Con', starts: '2024-05-01', place: 'Paris' }),
    anEvent('day-2024', { name: 'Day 2024', series: 'Day', starts: '2024-09-01' }),
  ],
  projects: [
    aProject('argo', 'Argo', { description: 'A family of tools.' }),
    aProject('argo-cd', 'Argo CD', { parent: argo, description: 'Continuous delivery.' }),
    aProject('helm', 'Helm'),
    aProject('quiet', 'Quiet'),
  ],
  talks: [
    aTalk('con-2023', 'old', { title: 'Old', day: null, start: null, projects: [about('argo')], speakers: ['Zoë Muster'] }), // prettier-ignore
    aTalk('con-2024', 'late', { day: '2024-05-02', start: '09:00', projects: [about('argo-cd', 'mentioned'), about('helm')], speakers: ['Zoe Muster', 'Ada'] }), // prettier-ignore
    aTalk('con-2024', 'early', { day: '2024-05-01', start: '10:00', projects: [about('argo-cd')], speakers: ['Zoë Muster'], links: [video] }), // prettier-ignore
    aTalk('con-2024', 'some-time', { day: '2024-05-01', start: null, speakers: [] }),
    aTalk('con-2024', 'some-day', { day: null, start: null, speakers: ['Ada', 'Ada'] }),
    aTalk('day-2024', 'new', { day: '2024-09-01', projects: [about('argo-cd')], speakers: ['Ada'] }), // prettier-ignore
  ],
});

const packs = memoryPacks(bundle, '');
const index = openIndex(buildIndex(bundle))!;
const shelf = { packs, index, full: fullTerms(packs, index) };
const saved = new Map([[asTalkId('day-2024/new'), aSaved('day-2024', 'new')]]);
const browse = browsePart({ shelf: async () => shelf, list: { among: async () => saved } });

const all = { filter: '', offset: 0, limit: 50 };
const slugs = async (of: TalksOf, order: 'best' | 'newest' = 'best', offset = 0, limit = 50) =>
  (await browse.listTalks({ of, order, offset, limit })).rows.map(({ talk }) => talk.id.split('/')[1]); // prettier-ignore
const ofProject = (change: object = {}): TalksOf => ({
  kind: 'project',
  project: argoCd,
  year: null,
  with: null,
  ...change,
});

it('counts what there is', async () => {
  expect(await browse.overview()).toEqual({ talks: 6, projects: 4, events: 3, speakers: 2 });
});

describe('names', () => {
  it('of projects: most talks first, with counts and the latest year', async () => {
    const { rows, total } = await browse.listProjects(all);
    expect(total).toBe(4);
    expect(rows.map(({ id, talks, recorded, latest }) => [id, talks, recorded, latest])).toEqual([
      ['argo-cd', 3, 1, '2024'],
      ['argo', 1, 0, '2023'],
      ['helm', 1, 0, '2024'],
      ['quiet', 0, 0, null],
    ]);
  });

  it.each([
    ['argocd', ['argo-cd']],
    ['argo', ['argo-cd', 'argo']],
    ['DELIVERY argo', ['argo-cd']],
    ['nothing', []],
  ])('of projects filtered by “%s”', async (filter, ids) => {
    const { rows } = await browse.listProjects({ ...all, filter });
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });

  it('of events: newest first; found by place, year and without accents', async () => {
    const { rows } = await browse.listEvents(all);
    expect(rows.map(({ event, talks, recorded }) => [event.id, talks, recorded])).toEqual([
      ['day-2024', 1, 0],
      ['con-2024', 4, 1],
      ['con-2023', 1, 0],
    ]);
    const found = await browse.listEvents({ ...all, filter: 'zurich 2023' });
    expect(found.rows.map(({ event }) => event.id)).toEqual(['con-2023']);
  });

  it('of speakers: two ways to write a name are one person, a name twice on a talk is once', async () => {
    expect((await browse.listSpeakers(all)).rows).toEqual([
      { name: 'Ada', talks: 3, recorded: 0, first: '2024', latest: '2024' },
      { name: 'Zoë Muster', talks: 3, recorded: 1, first: '2023', latest: '2024' },
    ]);
    const { rows, total } = await browse.listSpeakers({ ...all, filter: 'MUST' });
    expect([rows[0]?.name, total]).toEqual(['Zoë Muster', 1]);
  });

  it('come by the piece', async () => {
    const { rows, total } = await browse.listProjects({ filter: '', offset: 1, limit: 2 });
    expect(rows.map(({ id }) => id)).toEqual(['argo', 'helm']);
    expect(total).toBe(4);
    expect(await browse.listEvents({ ...all, offset: 9 })).toEqual({ rows: [], total: 3 });
  });
});

describe('talks', () => {
  it('of a project: recorded ones of the title first, the parent’s last in any order', async () => {
    expect(await slugs(ofProject())).toEqual(['early', 'new', 'late', 'old']);
    expect(await slugs(ofProject(), 'newest')).toEqual(['new', 'late', 'early', 'old']);
    expect(await slugs(ofProject(), 'newest', 1, 2)).toEqual(['late', 'early']);
  });

  it('of a project, of one year or with another project', async () => {
    expect(await slugs(ofProject({ year: '2023' }))).toEqual(['old']);
    expect(await slugs(ofProject({ with: projectId('helm') }))).toEqual(['late']);
  });

  it('of an event as it ran: without a time last of the day, without a day last of all', async () => {
    const talks = await slugs({ kind: 'event', event: eventId('con-2024') });
    expect(talks).toEqual(['early', 'some-time', 'late', 'some-day']);
  });

  it('of a speaker, newest first, told whether they are saved', async () => {
    const of = { kind: 'speaker', speaker: 'ADA ' } as const;
    const { rows, total } = await browse.listTalks({ of, order: 'best', offset: 0, limit: 9 });
    expect(total).toBe(3);
    expect(rows.map(({ talk, saved }) => [talk.id.split('/')[1], saved])).toEqual([
      ['new', true],
      ['late', false],
      ['some-day', false],
    ]);
  });

  it('of nobody are none', async () => {
    expect(await slugs({ kind: 'speaker', speaker: 'Nobody' })).toEqual([]);
    expect(await slugs({ kind: 'event', event: eventId('none') })).toEqual([]);
  });
});

describe('a page', () => {
  it('of a project tells its family, its company and its years', async () => {
    expect(await browse.aboutProject(argoCd)).toMatchObject({
      project: { name: 'Argo CD' },
      talks: 4,
      recorded: 1,
      parents: 1,
      parent: { id: 'argo', name: 'Argo', talks: 1 },
      children: [],
      together: [{ id: 'helm', name: 'Helm', talks: 1 }],
      years: [
        { year: '2024', series: 'Con', talks: 2 },
        { year: '2024', series: 'Day', talks: 1 },
      ],
    });
    expect((await browse.aboutProject(argo))?.children).toEqual([
      { id: 'argo-cd', name: 'Argo CD', talks: 3 },
    ]);
    expect(await browse.aboutProject(projectId('none'))).toBeNull();
  });

  it('of an event tells its days in the order of its talks', async () => {
    expect(await browse.aboutEvent(eventId('con-2024'))).toMatchObject({
      event: { name: 'Con 2024' },
      talks: 4,
      recorded: 1,
      days: [
        { day: '2024-05-01', talks: 2 },
        { day: '2024-05-02', talks: 1 },
        { day: null, talks: 1 },
      ],
      projects: [
        { id: 'argo-cd', talks: 2 },
        { id: 'helm', talks: 1 },
      ],
    });
    expect(await browse.aboutEvent(eventId('none'))).toBeNull();
  });

  it('of a speaker tells the projects and who else was there', async () => {
    expect(await browse.aboutSpeaker('zoe muster')).toEqual({
      name: 'Zoë Muster',
      talks: 3,
      recorded: 1,
      first: '2023',
      latest: '2024',
      projects: [
        { id: 'argo-cd', name: 'Argo CD', talks: 2 },
        { id: 'argo', name: 'Argo', talks: 1 },
        { id: 'helm', name: 'Helm', talks: 1 },
      ],
      others: [{ id: 'Ada', name: 'Ada', talks: 1 }],
    });
    expect(await browse.aboutSpeaker('Nobody')).toBeNull();
  });
});
