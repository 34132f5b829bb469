import { expect, test } from 'vitest';
import type { TalkLink } from '../../../data/model/talk.ts';
import {
  bestLink,
  offeredLinks,
  openingLink,
  recordingSearch,
} from '../../../data/model/talk-links.ts';
import { safeHttpUrl } from '../../../data/text/safe-url.ts';
import { aTalk, anEvent } from '../samples.ts';

const link = (kind: TalkLink['kind'], exact: boolean, url = `https://${kind}.example/x`) => ({
  kind,
  exact,
  url,
  note: exact ? null : 'an earlier version',
});
const talkWith = (...links: TalkLink[]) => aTalk('e', 'one', { title: 'One', links });

test('the exact recording comes first, then other exact links, then related ones', () => {
  const talk = talkWith(
    link('video', false),
    link('code', true),
    link('schedule', true),
    link('slides', true),
    link('video', true, 'https://recording.example/x'),
  );
  expect(offeredLinks(talk).map(({ kind, is }) => `${kind} ${is}`)).toEqual([
    'video recording',
    'slides exact',
    'schedule exact',
    'code exact',
    'video related',
  ]);
  expect(bestLink(talk)?.url).toBe('https://recording.example/x');
});

test('a related video is never the recording, and never what Enter opens', () => {
  const talk = talkWith(link('video', false));
  expect(bestLink(talk)).toMatchObject({ is: 'related', note: 'an earlier version' });
  expect(openingLink(talk, anEvent('e', { name: 'Days 2024' }))).toBe(
    'https://www.youtube.com/results?search_query=One+Days+2024',
  );
});

test('Enter opens the slides or the schedule page when there is no recording', () => {
  const talk = talkWith(link('schedule', true), link('slides', true), link('video', false));
  expect(openingLink(talk, anEvent('e'))).toBe('https://slides.example/x');
});

test('unsafe addresses are as if they were not there', () => {
  const talk = talkWith(
    link('video', true, 'javascript:alert(1)'),
    link('slides', true, 'data:text/html,<script>'),
    link('schedule', true, 'https://user:word@evil.example/'),
  );
  expect(bestLink(talk)).toBeNull();
  expect(openingLink(talk, anEvent('e'))).toMatch(/^https:\/\/www\.youtube\.com\/results\?/);
});

test.each([
  ['an ampersand & a hash # and a plus +', 'Days'],
  ['"><script>alert(1)</script>', 'javascript:alert(1)'],
  ['\ud800 half a letter', '𝒟ays'],
  ['漢'.repeat(500), 'Days'],
  ['😀'.repeat(500), 'Days'],
])('the search for a recording is a safe address whatever the title: %s', (title, name) => {
  const url = recordingSearch({ title }, { name });
  expect(safeHttpUrl(url)).toBe(url);
  expect([...new URL(url).searchParams.keys()]).toEqual(['search_query']);
});

test('the search holds title and event as they are', () => {
  const url = new URL(recordingSearch({ title: 'C++ & you #1' }, { name: 'Days Zürich' }));
  expect(url.searchParams.get('search_query')).toBe('C++ & you #1 Days Zürich');
});
