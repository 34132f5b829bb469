import { describe, expect, it } from 'vitest';
import { draftOf, fixtureDraft, fixtureText, refusalOf, skipped, talkOf, titles } from './load.ts';

describe("Sched's all.ics", () => {
  const draft = fixtureDraft('sched.ics');

  it('has lines longer than iCalendar allows', () => {
    const lines = fixtureText('sched.ics').split('\r\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThan(700);
  });

  it('tells the event; the zone is unknown, as UTC is only how the times are written', () => {
    expect(draft.event).toEqual({
      name: 'Example Con + Cloud Day Europe 2025',
      series: 'Example Con + Cloud Day',
      starts: '2025-03-10',
      ends: '2025-03-11',
      place: 'Ghent, Belgium',
      zone: null,
      url: 'https://ecceu2025.sched.com/',
    });
    expect(draft.times).toBe('utc');
    expect(talkOf(draft, 'Open Kubernetes Hour')).toMatchObject({
      start: '11:30',
      offset: 'Z',
      zone: null,
      room: 'Hall 1',
    });
  });

  it.each([
    ['Harbor - The Registry That Grew', ['Ada Example', 'Bo Sample']],
    ['Argo Rollouts: What Comes Next for Canaries?', ['Ádám Prøve']],
    ['Keynote: On Track with Kubernetes', ['Chidi Muster', 'Dana Prøve']],
    ['Theater | EnvoyCon: Filters in Rust', ['Jun Sample']],
    ['Tutorial: Breaking the Monolith - Part Two', []],
    ['Linkerd in a Day', ['Flynn']],
    ['Open Kubernetes Hour', []],
  ])('parts title and speakers: %s', (title, speakers) => {
    expect(talkOf(draft, title).speakers).toEqual(speakers);
  });

  it('decodes entities and parts glued sentences', () => {
    expect(talkOf(draft, 'Harbor - The Registry That Grew').abstract).toMatch(
      /^For maintainers\. It is on the project's website\. Please note: bring questions > 3\.\n\nThe registry/,
    );
  });

  it('skips what is no talk, each with its reason and line', () => {
    expect(skipped(draft)).toEqual([
      'service: Badge Pick-Up',
      'service: Coffee Break ☕',
      'sponsor: Sponsored Demo: Our Product Is Great - Why You Need It Now',
      'other-event: GatewayCon Hosted by ECC - Full-Day Event | ALL ACCESS PASS REQUIRED',
      'service: Project Lightning Talk: Mini Break',
    ]);
    for (const { where, why } of draft.skipped) {
      expect(where).toMatch(/^line \d+$/);
      expect(why).not.toBe('');
    }
  });

  it('marks the cancelled ones, by title and by status', () => {
    const cancelled = draft.talks.filter(({ status }) => status === 'cancelled');
    expect(cancelled.map(({ title }) => title)).toEqual(['Tracing for Trains', 'Linkerd in a Day']);
  });

  it('raises the addresses of Sched to https', () => {
    expect(talkOf(draft, 'Linkerd in a Day').links).toEqual([
      {
        kind: 'schedule',
        url: 'https://ecceu2025.sched.com/event/u13',
        confidence: 'exact',
        note: null,
      },
    ]);
  });

  it('never puts the small hours of UTC on another day', () => {
    expect(talkOf(draft, '⚡ Lightning Talk: k0s at Night')).toMatchObject({
      day: '2025-03-11',
      conferenceDay: '2025-03-11',
      kind: 'lightning',
    });
  });
});

describe('iCalendar of pretalx', () => {
  const draft = fixtureDraft('pretalx.ics');

  it('has the ids of its JSON, the zone of its times, and speakers behind the last dash', () => {
    expect(draft.event).toMatchObject({
      name: null,
      zone: 'Europe/Berlin',
      url: 'https://talks.example.org/cloud-camp-2023/',
    });
    expect(talkOf(draft, 'Argo CD - for the impatient')).toMatchObject({
      source: 'AAAAAA',
      speakers: ['Ada Example', 'Bo Sample'],
      start: '10:00',
      offset: null,
      zone: 'Europe/Berlin',
      minutes: 45,
      room: 'Großer Saal',
    });
    expect(draft.talks[0]?.abstract).toBe(
      'We install Argo CD, and then we wait for a very long time until the cluster of the über-impatient is in sync again.',
    );
  });

  it('bears a title without speakers, at night', () => {
    expect(talkOf(draft, 'Helm stories after midnight')).toMatchObject({
      speakers: [],
      day: '2023-09-02',
      conferenceDay: '2023-09-01',
    });
    expect(draft.talks[2]?.source).toBe('DDDDDD-17');
  });
});

describe('other calendars', () => {
  const draft = fixtureDraft('other.ics');

  it('keeps the dash of a title where speakers stand elsewhere', () => {
    expect(titles(draft)).toEqual([
      '34 - Proxmox : des grappes',
      'Snek: a small language',
      'OpenCelium - Der generische Hub',
    ]);
    expect(draft.talks.map(({ speakers }) => speakers)).toEqual([
      [],
      ['Ada Example', 'Bo Sample'],
      ['Chidi Muster'],
    ]);
  });

  it('reads HTML, folded and bare line ends, and drops the line of the speakers', () => {
    expect(draft.talks.map(({ abstract }) => abstract)).toEqual([
      'Une plateforme libre.\nEt un essai, avec la page.',
      'Tiny computers need\na language without a bare line end.',
      'Ein Vortrag.',
    ]);
  });

  it('reads a length and a whole day, and drops an address that is not encrypted', () => {
    expect(draft.talks[2]).toMatchObject({ day: '2022-05-18', start: null });
    expect(skipped(draft)).toEqual([
      'service: Pause',
      'link: Snek: a small language: http://freie-tage.example/3',
    ]);
  });
});

describe('broken calendars', () => {
  const event = 'BEGIN:VEVENT\nUID:1\nSUMMARY:T\nEND:VEVENT\n';

  it('bears LF, blank lines and lower-case names', () => {
    const text = `begin:vcalendar\n\n${event}end:vcalendar\n`;
    expect(titles(draftOf(text))).toEqual(['T']);
  });

  it('keeps the same event once', () => {
    const draft = draftOf(`BEGIN:VCALENDAR\n${event}${event}END:VCALENDAR`);
    expect(draft.talks).toHaveLength(1);
    expect(draft.skipped).toMatchObject([{ code: 'repeated', where: 'line 6' }]);
  });

  it.each([
    ['a calendar that stops', `BEGIN:VCALENDAR\n${event}`, 'line 1'],
    ['an event that stops', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:T', 'line 2'],
    ['an end without a beginning', `BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR`, 'line 2'],
    [
      'a line that is none',
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nnothing\nEND:VEVENT\nEND:VCALENDAR`,
      'line 3',
    ],
    [
      'an open quote',
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY;X="a:b\nEND:VEVENT\nEND:VCALENDAR`,
      'line 3',
    ],
    ['text behind the end', `BEGIN:VCALENDAR\n${event}END:VCALENDAR\nX:1`, 'line 7'],
  ])('refuses %s with its line', (_, text, where) => {
    expect(refusalOf(text)).toMatchObject({ code: 'broken', where });
  });
});
