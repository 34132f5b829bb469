import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../data/importers/draft.ts';
import { defaultLimits } from '../../../data/importers/limits.ts';
import { draftOf, fixtureDraft, read, refusalOf, skipped, talkOf, titles } from './load.ts';

describe('a table', () => {
  it('reads quoted cells, line ends in them, and headers of Sessionize', () => {
    const draft = fixtureDraft('talks.csv');
    expect(draft.kind).toBe('csv');
    expect(talkOf(draft, 'Backstage, from zero')).toMatchObject({
      where: 'row 2',
      source: '11',
      speakers: ['Ada Example', 'Bo Sample'],
      day: '2024-05-01',
      start: '10:20',
      minutes: 30,
      abstract: 'Two lines:\nthe "second" one',
      links: [{ url: 'https://www.youtube.com/watch?v=sssssssssss', confidence: 'exact' }],
    });
    expect(talkOf(draft, 'Knative by hand')).toMatchObject({
      speakers: ['Chidi Muster'],
      minutes: 40,
      kind: 'tutorial',
    });
    expect(talkOf(draft, 'Some day').status).toBe('unscheduled');
    expect(skipped(draft)).toEqual(['service: Coffee Break', 'not-confirmed: Never mind']);
  });

  it('reads semicolons, German headers and dates, and the night', () => {
    const draft = fixtureDraft('talks-semicolon.csv');
    expect(draft.talks).toMatchObject([
      { title: 'Prometheus für alle', day: '2024-05-31', start: '09:30', minutes: 45 },
      {
        title: 'Thanos über Nacht',
        speakers: ['Bo Sample', 'Chidi Muster'],
        day: '2024-06-01',
        conferenceDay: '2024-05-31',
        start: '01:15',
        minutes: 30,
      },
    ]);
  });

  it.each([
    ['tabs', 'Title\tSpeakers\nT\tAda Example\n'],
    ['bars', 'title|speakers\nT|Ada Example\n'],
    ["Excel's first line", 'sep=;\r\nTitle;Speakers\r\nT;Ada Example\r\n'],
    ['first and last name', 'Talk title,First Name,Last Name\nT,Ada,Example\n'],
    ['the name of the speaker', 'Name,Title\nAda Example,T\n'],
    ['a company behind the name', 'title,speakers\nT,"Ada Example, Acme"\n'],
  ])('reads %s', (_, text) => {
    expect(draftOf(text).talks).toMatchObject([{ title: 'T', speakers: ['Ada Example'] }]);
  });

  it.each([
    ['2024-05-03 09:00', '2024-05-03', '09:00'],
    ['3.5.2024, 9:00', '2024-05-03', '09:00'],
    ['May 3, 2024 9:00 AM', '2024-05-03', '09:00'],
    ['3 May 2024', '2024-05-03', null],
    ['Friday, 3 May 2024 12:30 pm', '2024-05-03', '12:30'],
    ['2024-05-03T09:00:00Z', '2024-05-03', '09:00'],
  ])('reads the date %s', (date, day, start) => {
    expect(draftOf(`title,start\nT,"${date}"\n`).talks[0]).toMatchObject({ day, start });
  });

  it('never guesses which number is the month, unless another date of the file tells', () => {
    const unclear = draftOf('title,date\nT,03/04/2024\n');
    expect(unclear.talks[0]).toMatchObject({ day: null, status: 'unscheduled' });
    expect(unclear.skipped).toMatchObject([{ code: 'unreadable', where: 'row 2' }]);
    expect(draftOf('title,date\nT,03/04/2024\nU,25/04/2024\n').talks[0]?.day).toBe('2024-04-03');
    expect(draftOf('title,date\nT,03/04/2024\nU,04/25/2024\n').talks[0]?.day).toBe('2024-03-04');
  });

  it.each([
    ['no title', 'when,who\n1,2\n', 'unknown-format', 'row 1'],
    ['an open quote', 'title,room\n"T,A\n', 'broken', 'row 2'],
    ['a cell too many', 'title,room\nT,A\nA title, with a comma,B\n', 'broken', 'row 3'],
    ['a last row that stops', 'title,room,url\nT,A,\nU,B', 'broken', 'row 3'],
  ])('refuses %s with its row', (_, text, code, where) => {
    expect(refusalOf(text)).toMatchObject({ code, where });
  });

  it('counts no blank rows', () => {
    const limits = { ...defaultLimits, talks: 2 };
    expect(isRefusal(read('title\nT\n\nU\n\n', limits))).toBe(false);
    expect(refusalOf('title\nT\nU\nV\n', limits)).toMatchObject({
      code: 'too-many',
      where: 'row 4',
    });
  });

  it('bears short rows, blank rows and columns of any other name', () => {
    const draft = draftOf('Mood,title,room\n:),T\n\n,,\n:(,U,B\n');
    expect(titles(draft)).toEqual(['T', 'U']);
  });
});
