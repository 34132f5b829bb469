import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DraftTalk, ImportDraft } from '../../../data/importers/draft.ts';
import { toPack } from '../../../data/importers/to-pack.ts';
import { draftOf, talkOf } from './load.ts';

/** Real files, each under its own licence, so they are not in the repository. */
const folder = new URL('../../../../shared/samples/', import.meta.url);
const here = existsSync(folder);

type Sample = {
  readonly kind: ImportDraft['kind'];
  readonly event: Partial<ImportDraft['event']>;
  readonly times: ImportDraft['times'];
  readonly talks: number;
  readonly recordings: number;
  readonly withoutSpeakers: number;
  /** How often each reason to skip something. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Talks with an exact recording. */
  readonly recorded: number;
  readonly spots: readonly (Partial<DraftTalk> & { readonly title: string })[];
};

const samples: Readonly<Record<string, Sample>> = {
  'pretalx-democon.json': {
    kind: 'pretalx-schedule',
    event: { name: 'DemoCon', starts: '2020-12-14', ends: '2020-12-16', zone: null },
    times: 'local',
    talks: 36,
    recordings: 0,
    withoutSpeakers: 0,
    skipped: { link: 36 },
    recorded: 0,
    spots: [
      {
        title: 'Focused 5thgeneration hardware',
        source: 'G9JGWY',
        speakers: ['Brian Robinson'],
        day: '2020-12-14',
        start: '09:00',
        offset: '+01:00',
        minutes: 30,
        room: 'Gray Room',
        language: 'en',
      },
      { title: 'Advanced 24hour hub', minutes: 90, kind: 'tutorial', room: 'Tan Room' },
    ],
  },
  'pretalx-rc3.json': {
    kind: 'pretalx-schedule',
    event: { name: 'rC3 Channels', starts: '2020-12-27', ends: '2020-12-30', zone: null },
    times: 'local',
    talks: 48,
    recordings: 0,
    withoutSpeakers: 1,
    skipped: {},
    recorded: 0,
    spots: [
      {
        title: 'Der faule Admin automatisiert: Gluon auf echter Hardware testen',
        source: 'MJA8QY',
        speakers: ['Chris Fiege', 'Kasa'],
        day: '2020-12-27',
        start: '11:30',
        minutes: 40,
        language: 'de',
      },
      {
        title: 'Ethical Hackers + Investigative Journos… GAME OVER?',
        speakers: [],
        start: '10:00',
      },
      { title: 'Spiele lieber dezentral', kind: 'tutorial', minutes: 120, day: '2020-12-29' },
    ],
  },
  'frab-fosdem-2021.xml': {
    kind: 'frab-xml',
    event: {
      name: 'FOSDEM 2021',
      series: 'FOSDEM',
      place: 'Online',
      starts: '2021-02-06',
      ends: '2021-02-07',
      zone: null,
    },
    times: 'local',
    talks: 771,
    recordings: 0,
    withoutSpeakers: 100,
    skipped: { service: 2, link: 59, shortened: 1 },
    recorded: 654,
    spots: [
      {
        title: 'Empowering the school of the future',
        source: '11164',
        speakers: ['Marco Marinello', 'Paolo Dongilli'],
        day: '2021-02-06',
        start: '10:00',
        offset: null,
        minutes: 30,
        room: 'M.community',
        summary: 'Remotely accessing files in a distributed LDAP and Samba-based infrastructure',
      },
      { title: 'Give open source a (tax) break', speakers: ['Sven Franck'], start: '16:30' },
      {
        title: 'Open, Accessible & Delightful: building the Mozilla Hubs community during COVID-19',
      },
    ],
  },
  'sched-kubecon-eu-2026.ics': {
    kind: 'icalendar',
    event: {
      name: 'KubeCon + CloudNativeCon Europe 2026',
      series: 'KubeCon + CloudNativeCon',
      place: 'Amsterdam, Netherlands',
      starts: '2026-03-23',
      ends: '2026-03-26',
      zone: null,
      url: 'https://kccnceu2026.sched.com/',
    },
    times: 'utc',
    talks: 476,
    recordings: 0,
    withoutSpeakers: 39,
    skipped: { service: 32, 'other-event': 30, sponsor: 41, social: 17 },
    recorded: 0,
    spots: [
      {
        title: 'Crossplane - The Cloud Native Framework for Platform Engineering',
        speakers: ['Jared Watts', 'Adam Wolfe Gordon'],
        room: 'Amtrium 1+2',
      },
      {
        title:
          'Keynote: Keeping Sovereignty on Track: Kubernetes Powering a National Railway Platform',
        speakers: ['Thomas Comtet', 'Yann Rotilio'],
        day: '2026-03-25',
        start: '08:19',
        offset: 'Z',
        kind: 'keynote',
      },
      {
        title: 'Project Lightning Talk: Finally Incubated! What Comes Next For Metal3?',
        speakers: ['Ádám Rozmán'],
        minutes: 5,
        kind: 'lightning',
      },
      {
        title: '🚨 Contribfest: Get Started Contributing To bootc',
        speakers: [
          'Joseph Marrero Corchado',
          'Laura Santamaria',
          'Preethi Thomas',
          'Alice Frosi',
          'Colin Walters',
        ],
      },
      {
        title: 'Building Cloud Native Culture in a Bank: With Open Source as a Compass',
        speakers: ['Marcy Paramonova', 'Stéphane Cusin'],
      },
      { title: 'Emissary-ingress: Version 4 and What Comes Next', speakers: ['Flynn'] },
    ],
  },
  'sessionize-azure-bootcamp-2022.json': {
    kind: 'sessionize',
    event: { name: null, starts: '2025-05-10', ends: '2025-05-10', zone: null },
    times: 'local',
    talks: 13,
    recordings: 0,
    withoutSpeakers: 0,
    skipped: {},
    recorded: 13,
    spots: [
      {
        title: 'Central Network Management in Azure',
        source: '1',
        speakers: ['Hannes Lagler-Gruener'],
        day: '2025-05-10',
        start: '09:55',
        offset: null,
        minutes: 45,
        room: 'Saal 12',
        links: [
          {
            kind: 'video',
            url: 'https://www.youtube.com/watch?v=OCsLwwWycSk',
            confidence: 'exact',
            note: null,
          },
        ],
      },
    ],
  },
  'ytdlp-flat-playlist.json': {
    kind: 'youtube-playlist',
    event: { name: 'How Search Works', starts: null },
    times: 'none',
    talks: 10,
    recordings: 10,
    withoutSpeakers: 10,
    skipped: {},
    recorded: 10,
    spots: [
      {
        title: 'How Google Search tackles misspelling | Search',
        source: 'eQOqBidkcfw',
        minutes: 2,
      },
    ],
  },
  'pyvideo-get-instrumented.json': {
    kind: 'pyvideo',
    event: { name: null },
    times: 'none',
    talks: 1,
    recordings: 0,
    withoutSpeakers: 0,
    skipped: {},
    recorded: 1,
    spots: [
      {
        title: 'Get Instrumented!',
        source: '1OB0w4b_3l0',
        speakers: ['Hynek Schlawack'],
        day: '2016-08-05',
        minutes: 41,
        language: 'en',
      },
    ],
  },
};

const countBy = (codes: readonly string[]): Record<string, number> => {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries(counts);
};

describe.each(here ? Object.entries(samples) : [])('the real %s', (name, sample) => {
  const draft = draftOf(new Uint8Array(readFileSync(new URL(name, folder))));

  it('has exactly these talks', () => {
    expect(draft.kind).toBe(sample.kind);
    expect(draft.times).toBe(sample.times);
    expect(draft.event).toMatchObject(sample.event);
    expect(draft.talks).toHaveLength(sample.talks);
    expect(draft.recordings).toHaveLength(sample.recordings);
    expect(draft.talks.filter(({ speakers }) => speakers.length === 0)).toHaveLength(
      sample.withoutSpeakers,
    );
    expect(countBy(draft.skipped.map(({ code }) => code))).toEqual(sample.skipped);
    const recorded = draft.talks.filter(({ links }) =>
      links.some(({ kind, confidence }) => kind === 'video' && confidence === 'exact'),
    );
    expect(recorded).toHaveLength(sample.recorded);
  });

  it.each(sample.spots.map((spot) => [spot.title, spot] as const))('has %s', (title, spot) => {
    expect(talkOf(draft, title)).toMatchObject(spot);
  });

  it('is plain text and safe links throughout', () => {
    for (const { title, abstract, links } of draft.talks) {
      expect(`${title} ${abstract}`).not.toMatch(
        /<\/(?:p|li|ul|a|strong|em|div|h\d)>|&(?:nbsp|amp|lt|gt|quot);|\r/,
      );
      for (const { url, confidence, note } of links) {
        expect(url).toMatch(/^https:\/\//);
        expect(note === null).toBe(confidence === 'exact');
      }
    }
  });

  it('gives every talk a source and an id of its own', () => {
    expect(new Set(draft.talks.map(({ source }) => source)).size).toBe(sample.talks);
    const event = {
      id: null,
      name: 'E',
      series: 'E',
      starts: '2020-01-01',
      ends: '2020-01-01',
      place: '',
      url: null,
      zone: null,
    };
    const first = toPack(draft, event);
    expect(new Set(first.pack.talks.map(({ id }) => id)).size).toBe(sample.talks);
    const again = toPack(draft, event, { version: 1, talks: first.known });
    expect(again.pack.talks).toEqual(first.pack.talks);
    expect(again.gone).toEqual([]);
  });
});

// A skipped test counts as one that failed, so either those are there or this one is.
it.each(here ? [] : ['shared/samples'])('has no %s to try', (name) => {
  console.warn(`../${name} is not here: the real files were not tried.`);
  expect(here).toBe(false);
});
