import { describe, expect, it } from 'vitest';
import { draftOf, fixtureDraft, refusalOf, skipped, talkOf } from './load.ts';

describe('schedule.xml of FOSDEM: no date of its own, no zone', () => {
  const draft = fixtureDraft('fosdem.xml');

  it('takes the date of the day and the hour as printed', () => {
    expect(draft.event).toMatchObject({
      name: 'Free Software Days 2022',
      series: 'Free Software Days',
      place: 'University, Bruges',
      zone: null,
    });
    expect(talkOf(draft, 'Falco, eBPF and the <script> tag')).toMatchObject({
      source: '102',
      day: '2022-02-05',
      start: '10:00',
      offset: null,
      zone: null,
      minutes: 50,
      speakers: ['Emre Tester', 'Fatou Specimen'],
      summary: 'What the kernel sees',
      language: null,
    });
  });

  it('reads escaped HTML as text: no script, but signs that only look like tags', () => {
    expect(talkOf(draft, 'Falco, eBPF and the <script> tag').abstract).toBe(
      'Falco watches & warns. See its page.\n\n- rules\n- drivers\n\nA < B, Vec<T>.\n\nMore to come.',
    );
  });

  it('tells the recording from feedback, drafts and another event', () => {
    expect(talkOf(draft, 'Falco, eBPF and the <script> tag').links).toEqual([
      link('video', 'https://video.example.org/2022/K.main/falco.mp4', null),
      link('slides', 'https://example.org/102/slides.pdf', null),
      link('article', 'https://fuss.example.org/', 'Project homepage'),
      link(
        'video',
        'https://www.youtube.com/watch?v=ddddddddddd',
        'Video of the talk at another event',
      ),
    ]);
    expect(skipped(draft)).toEqual([
      'link: Falco, eBPF and the <script> tag: http://plain.example.org/page',
      'link: Falco, eBPF and the <script> tag: javascript:alert(1)',
      'service: The Infodesk (Saturday)',
    ]);
  });

  it('bears missing persons and a length of nothing', () => {
    expect(talkOf(draft, 'Welcome & Opening')).toMatchObject({ speakers: [], kind: 'opening' });
    expect(talkOf(draft, 'Give your cluster a (tax) break')).toMatchObject({
      minutes: null,
      kind: 'lightning',
      day: '2022-02-06',
    });
  });
});

const link = (kind: string, url: string, note: string | null) => ({
  kind,
  url,
  confidence: note === null ? 'exact' : 'related',
  note,
});

describe('schedule.xml of Chaos events: days until 04:00', () => {
  const draft = fixtureDraft('chaos.xml');

  it('counts the night to the day before, with its true date', () => {
    const when = (title: string) => {
      const { day, start, conferenceDay } = talkOf(draft, title);
      return [day, start, conferenceDay];
    };
    expect(when('Before midnight')).toEqual(['2019-12-27', '23:30', '2019-12-27']);
    expect(when('After midnight')).toEqual(['2019-12-28', '01:00', '2019-12-27']);
    expect(when('After midnight, without a date')).toEqual(['2019-12-28', '02:15', '2019-12-27']);
    expect(draft.event).toMatchObject({ starts: '2019-12-27', ends: '2019-12-28' });
  });

  it('reads CRLF, relative attachments, and a mark in capitals', () => {
    expect(talkOf(draft, 'Before midnight').abstract).toBe('Line one.\n\nLine two.');
    expect(talkOf(draft, 'Before midnight').links[1]?.url).toBe(
      'https://fahrplan.example.org/attachments/a1.pdf',
    );
    expect(talkOf(draft, 'At noon')).toMatchObject({ status: 'cancelled', speakers: ['Ivo'] });
  });
});

describe('schedule.xml of wafer: instants in UTC, hours at the venue', () => {
  const draft = fixtureDraft('wafer.xml');

  it('computes the local date from the two, not from any zone', () => {
    expect(talkOf(draft, 'A long day of hacking')).toMatchObject({
      day: '2023-09-10',
      start: '10:30',
      offset: '+05:30',
      conferenceDay: '2023-09-10',
      minutes: 510,
      abstract: "Bring patches for 'etcd'.",
    });
    expect(talkOf(draft, 'A night in Kochi')).toMatchObject({
      day: '2023-09-11',
      start: '00:30',
      conferenceDay: '2023-09-10',
    });
    expect(draft.event.zone).toBe('Asia/Kolkata');
  });
});

describe('broken XML', () => {
  it.each([
    [
      'a file that stops',
      '<schedule><day date="2024-01-01"><room name="A"><event id="1"><title>T</title>',
      'broken',
    ],
    ['a wrong end tag', '<schedule><day></room></schedule>', 'broken'],
    [
      'an entity of its own',
      '<schedule><conference><title>&lol;</title></conference></schedule>',
      'broken',
    ],
    ['a DOCTYPE', '<!DOCTYPE schedule [<!ENTITY a "b">]><schedule/>', 'wrong-shape'],
    ['a web page', '<!DOCTYPE html><html><body>Schedule</body></html>', 'unknown-format'],
    ['other XML', '<rss version="2.0"><channel/></rss>', 'unknown-format'],
  ])('refuses %s with its place', (_, xml, code) => {
    const refusal = refusalOf(xml);
    expect(refusal.code).toBe(code);
    expect(refusal.where).toMatch(/^line \d+/);
  });

  it('names the line of an error', () => {
    expect(refusalOf('<schedule>\n<day>\n</oops>\n</schedule>').where).toMatch(/^line 3,/);
  });

  it('bears an event outside of what it knows', () => {
    const xml =
      '<schedule><other><event/></other><day date="2024-01-01"><room name="A"><event id="1"><title>T</title><unknown><title>U</title></unknown></event></room></day></schedule>';
    expect(draftOf(xml).talks.map(({ title }) => title)).toEqual(['T']);
  });
});
