import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../data/importers/limits.ts';
import { draftOf, fixtureDraft, fixtureText, refusalOf } from './load.ts';

describe('readImport', () => {
  it.each([
    ['pretalx-older.json', 'pretalx-schedule'],
    ['pretalx-newer.json', 'pretalx-schedule'],
    ['fosdem.xml', 'frab-xml'],
    ['chaos.xml', 'frab-xml'],
    ['wafer.xml', 'frab-xml'],
    ['sched.ics', 'icalendar'],
    ['pretalx.ics', 'icalendar'],
    ['other.ics', 'icalendar'],
    ['sessionize-all.json', 'sessionize'],
    ['sessionize-grouped.json', 'sessionize'],
    ['sessionize-grid.json', 'sessionize'],
    ['submissions.json', 'submissions'],
    ['submissions-paged.json', 'submissions'],
    ['playlist.json', 'youtube-playlist'],
    ['channel.json', 'youtube-playlist'],
    ['feed.xml', 'youtube-feed'],
    ['pyvideo.json', 'pyvideo'],
    ['pyvideo-list.json', 'pyvideo'],
    ['talks.csv', 'csv'],
    ['talks-semicolon.csv', 'csv'],
    ['pack.yaml', 'pack'],
  ])('tells %s by its content', (name, kind) => {
    expect(fixtureDraft(name).kind).toBe(kind);
  });

  it.each([
    ['prose', 'Dear organisers! We had a lovely day. Thanks.'],
    ['a number', '42'],
    ['JSON of something else', '{"name":"package","version":"1.0.0"}'],
    ['a list of numbers', '[1,2,3]'],
    ['a list of nothing', '[null,null]'],
    ['Markdown', '# Talks\n\n- one\n- two\n'],
    ['YAML of something else', 'name: x\non: push\n'],
    ['a results page of something else', '{"count":0,"results":[{"id":1}]}'],
  ])('refuses %s', (_, text) => {
    const refusal = refusalOf(text);
    expect(refusal.reason).toMatch(/^[A-Z].*\.$/);
    expect(refusal.where).not.toBe('');
  });

  it('names line and column of broken JSON', () => {
    const broken = (text: string) => refusalOf(text).where;
    expect(broken('{"schedule":\n  {"a": 1,}}')).toBe('line 2, column 11');
    expect(broken('[1 2]')).toBe('line 1, column 4');
    expect(broken('{"a": tru}')).toBe('line 1, column 7');
    expect(broken('{"a": "b\nc"}')).toBe('line 1, column 9');
    expect(broken('{"a": 01}')).toBe('line 1, column 7');
    expect(broken('{"a": [1, 2}')).toBe('line 1, column 12');
    expect(refusalOf('{"a": [1, 2').reason).toContain('stops in the middle');
    expect(refusalOf('[]\n[]').where).toBe('line 2, column 1');
  });

  it('accepts what JSON accepts', () => {
    const title = 'A "quote", \u0007\u007f\u0085 \ud83d\ude00, \\u00e4 and -1.5e+3';
    const json = JSON.stringify([{ title, videos: [{ a: [-0, 1e5, true, null, {}, []] }] }]);
    expect(draftOf(json).talks[0]?.title).toContain('A "quote"');
  });

  it('refuses more than its limits', () => {
    const size = { ...defaultLimits, bytes: 100 };
    expect(refusalOf(fixtureText('talks.csv'), size).code).toBe('too-large');
    const talks = { ...defaultLimits, talks: 1 };
    for (const name of [
      'pretalx-newer.json',
      'fosdem.xml',
      'sched.ics',
      'talks.csv',
      'pack.yaml',
    ]) {
      expect(refusalOf(fixtureText(name), talks).code).toBe('too-many');
    }
  });

  it('shortens what is too long, and says so', () => {
    const talk = {
      title: 'word '.repeat(100),
      speakers: Array.from({ length: 60 }, (_, at) => `Person ${at}`),
      description: 'long '.repeat(5000),
      videos: [],
      related_urls: Array.from({ length: 60 }, (_, at) => `https://a.example/${at}`),
    };
    const draft = draftOf(JSON.stringify(talk));
    expect(draft.talks[0]?.title.length).toBeLessThanOrEqual(300);
    expect(draft.talks[0]?.abstract?.length).toBeLessThanOrEqual(10_000);
    expect(draft.talks[0]?.speakers).toHaveLength(50);
    expect(draft.talks[0]?.links).toHaveLength(30);
    expect(draft.skipped.map(({ code }) => code)).toEqual(['shortened', 'shortened', 'shortened']);
  });
});
