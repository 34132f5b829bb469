import { describe, expect, it } from 'vitest';
import { schedulePage } from '../../../data/text/schedule-page.ts';

const pretalx = (base: string) => [
  `${base}/schedule/export/schedule.json`,
  `${base}/schedule/export/schedule.xml`,
];

describe('schedulePage', () => {
  it.each([
    ['https://con2026.sched.com/', true, ['https://con2026.sched.com/all.ics']],
    [
      'https://con2026.sched.com/event/1AbCd/a-talk?x=1',
      true,
      ['https://con2026.sched.com/all.ics'],
    ],
    ['https://con2026.sched.com/list/descriptions/', true, ['https://con2026.sched.com/all.ics']],
    ['https://con-2026.sessionize.com/', true, ['https://con-2026.sessionize.com/api/schedule']],
    [
      'https://con-2026.sessionize.com/session/123456',
      true,
      ['https://con-2026.sessionize.com/api/schedule'],
    ],
    [
      'https://sessionize.com/api/v2/ab12cd34/view/GridSmart?under=True',
      true,
      ['https://sessionize.com/api/v2/ab12cd34/view/All'],
    ],
    ['https://pretalx.com/camp-2026/schedule/', true, pretalx('https://pretalx.com/camp-2026')],
    ['https://pretalx.com/camp-2026/featured/', true, pretalx('https://pretalx.com/camp-2026')],
    [
      'https://pretalx.example.org/camp/schedule/v/0.3/',
      true,
      pretalx('https://pretalx.example.org/camp'),
    ],
    ['https://cfp.example.org/camp/schedule/nojs', false, pretalx('https://cfp.example.org/camp')],
    [
      'https://talks.example.org/camp_26/talk/AB12CD/',
      true,
      pretalx('https://talks.example.org/camp_26'),
    ],
    [
      'https://talks.example.org/camp/speaker/Z9Y8X7/#bio',
      true,
      pretalx('https://talks.example.org/camp'),
    ],
  ])('knows %s', (address, sure, exports) => {
    expect(schedulePage(address)).toEqual({ sure, exports });
  });

  it('only ever names files of the same origin', () => {
    for (const page of [
      'https://a.sched.com/x',
      'https://a.sessionize.com/x',
      'https://a.example.org/camp/schedule/',
    ]) {
      for (const file of schedulePage(page)!.exports)
        expect(new URL(file).origin).toBe(new URL(page).origin);
    }
  });

  it.each([
    'https://sched.com/',
    'https://www.sched.com/pricing/',
    'https://support.sched.com/',
    'https://notsched.com/event/schedule',
    'https://con.sched.com.evil.example/',
    'https://sessionize.com/con-2026/',
    'https://cdn.sessionize.com/image/a.jpg',
    'https://example.org/schedule/',
    'https://example.org/about/talk/',
    'https://example.org/camp/talk/a-talk-about-it/',
    'https://example.org/camp/schedules/',
    'https://docs.example.org/guide/scheduling/',
    'http://con2026.sched.com/',
    'file:///camp/schedule/',
    'about:blank',
    '',
  ])('knows nothing of %s', (address) => {
    expect(schedulePage(address)).toBe(null);
  });
});
