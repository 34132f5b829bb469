import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';
import type { KeptList } from '../../../data/model/reading-list.ts';
import { writeCalendar } from '../../../data/reading-list/calendar-file.ts';
import { aShelf } from '../library/memory-list.ts';
import { aBundle, anEvent, aSaved, aTalk } from '../samples.ts';
import { aList, change, ids, preview, talks } from './lists.ts';

let kept: KeptList;
beforeEach(() => {
  kept = aList();
});

describe('a list that is written', () => {
  it('as a calendar has the hours of the venue and the recording', async () => {
    await change(kept, [[ids[0]!, { note: 'good; very', tags: ['a', 'b'] }]]);
    const text = await kept.exportList('icalendar');
    const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const value = (name: string) => String(event!.getFirstPropertyValue(name));
    expect(value('summary')).toBe(talks[0]!.title);
    expect(value('url')).toBe('https://www.youtube.com/watch?v=aaaaaaaaaaa');
    expect([value('dtstart'), value('dtend')]).toEqual([
      '2024-03-20T10:20:00',
      '2024-03-20T10:50:00',
    ]);
    expect(value('description')).toContain('good; very');
    expect(event!.getFirstProperty('categories')!.getValues()).toEqual(['a', 'b']);
  });

  it('as a calendar is read back by a library as it was written', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(text, async (note) => {
        const list = aList();
        await list.save(ids[2]!);
        await list.setNote(ids[2]!, note);
        const calendar = await list.exportList('icalendar');
        const bytes = calendar.split('\r\n').map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
        const [event] = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
        const read = String(event!.getFirstPropertyValue('description'));
        const said = note.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
        expect(read).toContain(said);
        expect(event!.getFirstPropertyValue('summary')).toBe('Plain; with, commas');
      }),
      { numRuns: 100 },
    );
  });

  it('as a calendar gives a whole day to a talk without an hour', async () => {
    const other = { ...aSaved('e', 'x'), talk: aTalk('e', 'x', { day: null, start: null }) };
    const [event] = new ICAL.Component(ICAL.parse(writeCalendar([other]))).getAllSubcomponents();
    const dates = ['dtstart', 'dtend'].map((name) => String(event!.getFirstPropertyValue(name)));
    expect(dates).toEqual(['2024-03-19', '2024-03-20']);
  });
});

describe('a calendar of others', () => {
  const again = (year: string, event: string) =>
    aTalk(event, 'intro', { title: 'Ünder the Hood: Étcd', day: `${year}-03-20` });
  const packs = aShelf(
    aBundle('v', {
      events: [anEvent('e'), anEvent('f', { starts: '2023-03-19', ends: '2023-03-22' })],
      talks: [
        ...talks,
        again('2024', 'e'),
        again('2023', 'f'),
        aTalk('e', 'undated', { title: 'Scaling a platform', day: null }),
        aTalk('e', 'welcome', { title: 'Welcome' }),
      ],
    }),
  );
  const event = (...lines: readonly string[]) => [
    'BEGIN:VEVENT',
    'UID:x@sched.com',
    ...lines,
    'END:VEVENT',
  ];
  const shown = async (...events: readonly (readonly string[])[]) => {
    const file = ['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR'].join('\n');
    const { added, unknown } = await preview(aList(packs), file);
    return [...added.map(({ id }) => id), ...unknown.map((label) => `? ${label}`)];
  };

  it('is read by its links, in any form', async () => {
    expect(
      await shown(
        event('SUMMARY:x', 'URL;VALUE=URI:http://m.youtube.com/watch?v=aaaaaaaaaaa&t=4'),
        event('SUMMARY:y', 'DESCRIPTION:Watch it\\, (https://youtu.be/bbbbbbbbbbb) or', ' not'),
        event('SUMMARY:z', 'URL:https://youtu.be/zzzzzzzzzzz'),
      ),
    ).toEqual([ids[0], ids[1], '? z']);
  });

  it('is read by its titles, with the speakers behind them', async () => {
    expect(
      await shown(
        event('SUMMARY:under the hood – etcd', 'DTSTART;TZID=Europe/Paris:20240320T093000'),
        event('SUMMARY:Under the Hood: Etcd - Ada Example\\, Co', 'DTSTART:20230320T230000Z'),
        event('SUMMARY;LANGUAGE="a:b":Scaling a platform', 'DTSTART;VALUE=DATE:20240322'),
        event('SUMMARY:Welcome', 'DTSTART:20240320T080000Z'),
      ),
    ).toEqual(['e/intro', 'f/intro', 'e/undated', 'e/welcome']);
  });

  it('takes no talk of another year, nor one of two, nor one by a word alone', async () => {
    expect(
      await shown(
        event('SUMMARY:Under the hood: etcd', 'DTSTART:20250320T093000Z'),
        event('SUMMARY:Under the hood: Etcd '),
        event('SUMMARY:Welcome'),
        event('SUMMARY:Scaling a platform'),
      ),
    ).toEqual(['e/undated', '? Under the hood: etcd', '? Under the hood: Etcd', '? Welcome']);
  });

  it('has tracks and descriptions, which are no tags and notes of the reader', async () => {
    const lines = [
      'SUMMARY:x',
      'URL:https://youtu.be/aaaaaaaaaaa',
      'CATEGORIES:Security',
      'DESCRIPTION:abc',
    ];
    const file = ['BEGIN:VCALENDAR', ...event(...lines), 'END:VCALENDAR'].join('\r\n');
    expect((await preview(aList(packs), `\uFEFF${file}`)).added).toMatchObject([
      { note: '', tags: [] },
    ]);
  });
});
