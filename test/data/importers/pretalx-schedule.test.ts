import { describe, expect, it } from 'vitest';
import { draftOf, fixtureDraft, refusalOf, skipped, talkOf, titles } from './load.ts';

describe('pretalx schedule.json, older', () => {
  const draft = fixtureDraft('pretalx-older.json');

  it('tells the event', () => {
    expect(draft.kind).toBe('pretalx-schedule');
    expect(draft.times).toBe('local');
    expect(draft.event).toEqual({
      name: 'Cloud Camp 2023',
      series: 'Cloud Camp',
      starts: '2023-09-01',
      ends: '2023-09-02',
      place: null,
      zone: 'Europe/Berlin',
      url: 'https://talks.example.org/cloud-camp-2023/schedule/',
    });
  });

  it('reads persons by public name, times as printed, and Markdown with HTML as text', () => {
    expect(talkOf(draft, 'Argo CD for the impatient')).toMatchObject({
      source: 'AAAAAA',
      speakers: ['Ada Example', 'Bo Sample'],
      day: '2023-09-01',
      start: '10:00',
      offset: '+02:00',
      zone: 'Europe/Berlin',
      minutes: 45,
      room: 'Großer Saal',
      kind: 'talk',
      language: 'en',
      summary: 'A cluster in ten minutes',
      abstract:
        'We install Argo CD with a chart.\n\n- first, the repository\n- then, argocd app sync\n\n' +
        'What you learn\n\nHow my_app_name is synced, and why 2 * 3 * 4 is 24.\n\n- One & only\n- Two',
      status: 'confirmed',
    });
  });

  it('finds the recording among links once, and drops feedback, persons and private answers', () => {
    const { links } = talkOf(draft, 'Argo CD for the impatient');
    expect(links.map(({ kind, url, confidence }) => [kind, url, confidence])).toEqual([
      ['schedule', 'https://talks.example.org/cloud-camp-2023/talk/AAAAAA/', 'exact'],
      ['video', 'https://videos.example.org/camp/7.mp4', 'exact'],
      ['slides', 'https://talks.example.org/media/slides-7.pdf', 'exact'],
      ['code', 'https://github.com/example/demo', 'related'],
    ]);
    expect(JSON.stringify(draft)).not.toMatch(/private|0160|twitter/);
  });

  it('keeps the date of a night talk, and counts it to the conference day before', () => {
    expect(talkOf(draft, 'Helm stories after midnight')).toMatchObject({
      day: '2023-09-02',
      start: '01:00',
      conferenceDay: '2023-09-01',
      speakers: [],
      kind: 'lightning',
      abstract: null,
    });
  });

  it('marks the cancelled one, and skips breaks and what has no title', () => {
    const cancelled = talkOf(draft, 'Flux by hand');
    expect(cancelled).toMatchObject({ status: 'cancelled', speakers: ['Chidi Muster'] });
    expect(skipped(draft)).toEqual(['service: Coffee Break', 'no-title: 11']);
    expect(draft.skipped[0]?.where).toBe('schedule.conference.days[1].rooms["Großer Saal"][1]');
  });
});

describe('pretalx schedule.json, newer', () => {
  const draft = fixtureDraft('pretalx-newer.json');

  it('reads persons by name, and has the same ids as the older form', () => {
    expect(talkOf(draft, 'Argo CD for the very impatient')).toMatchObject({
      source: 'AAAAAA',
      speakers: ['Ada Example', 'Bo Sample'],
      start: '10:15',
    });
  });

  it('finds recordings in answers; one of an earlier talk is only related', () => {
    const { links } = talkOf(draft, 'Argo CD for the very impatient');
    expect(links.slice(1)).toEqual([
      video('abcdefghijk', null),
      video('bbbbbbbbbbb', null),
      video('ccccccccccc', 'A video of an earlier talk of yours'),
    ]);
  });

  it('numbers a talk that is given twice', () => {
    expect(draft.talks.map(({ source }) => source)).toEqual(['AAAAAA', 'DDDDDD', 'DDDDDD#2']);
  });
});

const video = (id: string, note: string | null) => ({
  kind: 'video',
  url: `https://www.youtube.com/watch?v=${id}`,
  confidence: note === null ? 'exact' : 'related',
  note,
});

describe('other schedules of this form', () => {
  const event = (fields: object) => ({
    schedule: {
      conference: { title: 'X', days: [{ date: '2024-01-01', rooms: { A: [fields] } }] },
    },
  });

  it('believes the hour that is printed when the zone contradicts it', () => {
    const draft = draftOf(
      JSON.stringify({
        schedule: {
          conference: {
            title: 'X 2020',
            time_zone_name: 'UTC',
            days: [
              {
                date: '2020-12-14',
                rooms: { A: [{ title: 'T', date: '2020-12-14T09:00:00+01:00', start: '09:00' }] },
              },
            ],
          },
        },
      }),
    );
    expect(draft.event.zone).toBeNull();
    expect(draft.talks[0]).toMatchObject({ start: '09:00', offset: '+01:00', day: '2020-12-14' });
  });

  it('takes a talk without any time as unscheduled', () => {
    expect(draftOf(JSON.stringify(event({ title: 'T' }))).talks[0]).toMatchObject({
      day: null,
      start: null,
      status: 'unscheduled',
    });
  });

  it.each([
    ['a number for persons', { title: 'T', persons: 4 }, 'persons'],
    ['an object for a title', { title: ['T'] }, 'title'],
    ['a text for a link', { title: 'T', links: ['x'] }, 'links[0]'],
  ])('refuses %s with its path', (_, fields, path) => {
    expect(refusalOf(JSON.stringify(event(fields)))).toMatchObject({
      code: 'wrong-shape',
      where: `schedule.conference.days[0].rooms.A[0].${path}`,
    });
  });

  it('refuses a schedule without talks', () => {
    const empty = { schedule: { conference: { title: 'X', days: [] } } };
    expect(refusalOf(JSON.stringify(empty)).code).toBe('nothing-inside');
  });

  it('keeps a title that is about breaks', () => {
    const draft = draftOf(JSON.stringify(event({ title: 'How to Break Multi-Tenancy Again' })));
    expect(titles(draft)).toEqual(['How to Break Multi-Tenancy Again']);
  });
});
