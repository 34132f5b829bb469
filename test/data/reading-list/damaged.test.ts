import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { KeptList, ListFormat } from '../../../data/model/reading-list.ts';
import { aList, change, edits, ids, own, preview } from './lists.ts';

const formats: readonly ListFormat[] = ['json', 'csv', 'markdown', 'bookmarks', 'icalendar'];
const aFormat = fc.constantFrom(...formats);

let kept: KeptList;
beforeEach(async () => {
  kept = aList();
  await change(kept, [
    [ids[0]!, { note: 'one\ntwo "three"', tags: ['a'], reached: 90 }],
    [ids[1]!, { state: 'watched' }],
    [ids[2]!, { note: 'last' }],
  ]);
});

describe('a file that is cut off', () => {
  it.each<[ListFormat, string]>([
    ['json', '}'],
    ['bookmarks', '</DL>'],
    ['icalendar', 'END:VCALENDAR'],
  ])('as %s is refused wherever that is, and nothing is stored', async (format, end) => {
    const text = await kept.exportList(format);
    const whole = text.lastIndexOf(end) + end.length;
    await fc.assert(
      fc.asyncProperty(fc.nat(whole - 1), async (length) => {
        const list = aList();
        const answer = await list.applyList(text.slice(0, length), []);
        expect(answer).toMatchObject({ ok: false, reason: 'bad-file' });
        expect(await list.readingList()).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('as a table is refused unless whole rows are missing', async () => {
    const text = await kept.exportList('csv');
    const rows = text.trimEnd().split(/\r\n(?=e\/)/);
    expect(rows).toHaveLength(4);
    for (const at of [20, 40, 80]) {
      const cut = [...rows.slice(0, 3), rows[3]!.slice(0, at)].join('\r\n');
      expect(await aList().previewList(cut)).toMatchObject({
        detail: expect.stringMatching(/^(row|line) 4: /),
      });
    }
    const fewer = rows.slice(0, 3).join('\r\n');
    expect((await preview(aList(), fewer)).added).toHaveLength(2);
  });
});

describe('a file that is damaged is refused with the place', () => {
  const calendar = (...lines: readonly string[]) => ['BEGIN:VCALENDAR', ...lines].join('\r\n');
  it.each<[string, string]>([
    [
      'title,url\nx,https://a.example\n"y,https://b.example\nz,z\n',
      'line 3: a quotation has no end, or text after it',
    ],
    ['title,url\n"x" y,https://b.example\n', 'line 2: a quotation has no end, or text after it'],
    [
      calendar('BEGIN:VEVENT', 'SUMMARY:x', 'END:VCALENDAR'),
      'line 4: Here ends "VCALENDAR", but "vevent" is open.',
    ],
    [
      calendar('BEGIN:VEVENT', 'SUMMARY:x'),
      'line 2: The file stops in the middle: "VEVENT" has no end.',
    ],
    [
      calendar('BEGIN:VEVENT', '<p>no</p>', 'END:VEVENT', 'END:VCALENDAR'),
      'line 3: This line is no part of an iCalendar file.',
    ],
    [
      calendar('BEGIN:VEVENT', 'SUMMARY;LANGUAGE=en', 'END:VEVENT', 'END:VCALENDAR'),
      'line 3: This line has a name but no value.',
    ],
    [
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n<DT><A HREF="https://a.example">a</A>\n<DT><A HREF="https://b',
      'line 4: a bookmark is cut off',
    ],
    [
      `title,url,note\nx,https://youtu.be/aaaaaaaaaaa,${'n'.repeat(4_001)}\n`,
      'entry 1, “x”: its note is longer than 4000 characters',
    ],
    [
      `title\n${'x\n'.repeat(20_001)}`.replace('title', 'title,url'),
      'it has more than 20000 entries',
    ],
  ])('%#', async (text, detail) => {
    const before = await kept.exportList();
    expect(await kept.previewList(text)).toMatchObject({ ok: false, reason: 'bad-file', detail });
    expect(await kept.applyList(text, [])).toMatchObject({ ok: false, reason: 'bad-file', detail });
    expect(await kept.exportList()).toBe(before);
  });
});

describe('whatever is imported', () => {
  it(
    'no talk is lost, and none changes but those that were shown',
    { timeout: 30_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(edits, edits, aFormat, async (mine, theirs, format) => {
          const [list, other] = [aList(), aList()];
          await change(list, mine);
          await change(other, theirs);
          const text = await other.exportList(format);
          const before = await list.readingList();
          const shown = await list.previewList(text);
          await list.applyList(text, []);
          const after = await list.readingList();
          const told = new Set<string>(
            shown.ok ? [...shown.value.added, ...shown.value.changed].map(({ id }) => id) : [],
          );
          const untold = (rows: typeof before) => own(rows.filter(({ id }) => !told.has(id)));
          expect(untold(after)).toEqual(untold(before));
          const left = new Set(after.map(({ id }) => id));
          expect(before.every(({ id }) => left.has(id))).toBe(true);
        }),
        { numRuns: 200 },
      );
    },
  );
});
