import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { readingListPart } from '../../../data/library/reading-list-part.ts';
import { asTalkId, type TalkId } from '../../../data/model/ids.ts';
import type { KeptList, ListFormat } from '../../../data/model/reading-list.ts';
import { savedStates, type SavedEdit, type SavedTalk } from '../../../data/model/saved-talk.ts';
import { writeCalendar } from '../../../data/reading-list/calendar-file.ts';
import { aShelf, memoryList } from '../library/memory-list.ts';
import { aBundle, anEvent, aSaved, aTalk } from '../samples.ts';

const video = (id: string) =>
  ({ kind: 'video', url: `https://www.youtube.com/watch?v=${id}`, exact: true, note: null }) as const; // prettier-ignore
const talks = ['aaaaaaaaaaa', 'bbbbbbbbbbb', 'ccccccccccc'].map((id, at) =>
  aTalk('e', `t${at}`, {
    title: ['=SUM(1) "quoted", [brackets]', 'A & B <script> *stars*', 'Plain; with, commas'][at]!,
    links: [video(id)],
  }),
);
const ids = talks.map(({ id }) => id);
const bundle = aBundle('v', { events: [anEvent('e')], talks });
const shelf = aShelf(bundle);

let time: number;
const aList = (): KeptList => {
  const list = memoryList();
  return readingListPart({
    list,
    lastCopy: list.all,
    shelf: async () => shelf,
    now: () => (time += 1),
  });
};
let kept: KeptList;
beforeEach(() => {
  time = 1_700_000_000_000;
  kept = aList();
});
const preview = async (list: KeptList, text: string) => {
  const answer = await list.previewList(text);
  if (!answer.ok) throw new Error(answer.detail);
  return answer.value;
};
const own = (rows: readonly SavedTalk[]) =>
  rows
    .map(({ id, state, reached, note, tags }) => ({ id, state, reached, note, tags }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const word = fc.stringMatching(/^[A-Za-z=+@-][A-Za-z0-9 &<>"'*_#;-]{0,10}[a-z]$/);
const anEdit: fc.Arbitrary<SavedEdit> = fc.record(
  {
    state: fc.constantFrom(...savedStates),
    reached: fc.nat(20_000),
    note: fc.array(word, { maxLength: 3 }).map((lines) => lines.join('\n')),
    tags: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,4})?$/), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const edits = fc.array(fc.tuple(fc.constantFrom(...ids), anEdit), { maxLength: 6 });

const change = async (list: KeptList, steps: readonly (readonly [TalkId, SavedEdit])[]) => {
  for (const [id, edit] of steps) {
    await list.save(id);
    await list.editSaved(id, edit);
  }
};

describe('a list that is written and read', () => {
  it('as JSON is the same list, the trash and all', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(edits, fc.subarray(ids), async (steps, removed) => {
        const [from, to] = [aList(), aList()];
        await change(from, steps);
        for (const id of removed) await from.remove(id);
        const json = await from.exportList();
        expect((await to.applyList(json, [])).ok).toBe(true);
        expect(await to.exportList()).toBe(json);
        expect(await preview(to, json)).toMatchObject({ added: [], changed: [], conflicting: [] });
      }),
      { numRuns: 60 },
    );
  });

  it.each<[ListFormat, readonly (keyof SavedEdit)[]]>([
    ['csv', ['state', 'reached', 'note', 'tags']],
    ['markdown', ['state', 'reached', 'note', 'tags']],
    ['bookmarks', ['state', 'note', 'tags']],
  ])('as %s keeps what the reader has said', { timeout: 30_000 }, async (format, fields) => {
    await fc.assert(
      fc.asyncProperty(edits, async (steps) => {
        const [from, to] = [aList(), aList()];
        await change(from, steps);
        const rows = await from.readingList();
        if (rows.length === 0) return;
        const text = await from.exportList(format);
        expect(await to.applyList(text, [])).toMatchObject({ value: { added: rows.length } });
        const pick = (all: readonly SavedTalk[]) =>
          own(all).map((row) => [row.id, ...fields.map((field) => row[field as 'note'])]);
        expect(pick(await to.readingList())).toEqual(pick(rows));
        expect(await preview(to, text)).toMatchObject({ added: [], changed: [], conflicting: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('as a calendar has the hours of the venue and the recording', async () => {
    await change(kept, [[ids[0]!, { note: 'good; very', tags: ['a', 'b'] }]]);
    const text = await kept.exportList('icalendar');
    const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const value = (name: string) => String(event!.getFirstPropertyValue(name));
    expect(value('summary')).toBe(talks[0]!.title);
    expect(value('url')).toBe('https://www.youtube.com/watch?v=aaaaaaaaaaa');
    expect([value('dtstart'), value('dtend')]).toEqual(['2024-03-20T10:20:00', '2024-03-20T10:50:00']); // prettier-ignore
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

  it('as a table runs no formula', async () => {
    await kept.save(ids[0]!);
    expect(await kept.exportList('csv')).toContain(`"'=SUM(1) ""quoted"", [brackets]"`);
  });
});

describe('a file of others', () => {
  const list = [
    '# Mine',
    '- [x] [Some talk](https://youtu.be/aaaaaaaaaaa?t=9)',
    '  > worth it',
    '* https://www.youtube.com/shorts/bbbbbbbbbbb',
    '1. https://www.youtube.com/watch?v=zzzzzzzzzzz',
    '- [ ] again https://www.youtube.com/embed/aaaaaaaaaaa',
  ].join('\n');

  it('is shown before anything is stored: recordings are found in any form, each talk once', async () => {
    const shown = await preview(kept, list);
    expect(own(shown.added)).toEqual([
      { id: ids[0], state: 'watched', reached: 0, note: 'worth it', tags: [] },
      { id: ids[1], state: 'to-watch', reached: 0, note: '', tags: [] },
    ]);
    expect(shown.unknown).toEqual(['https://www.youtube.com/watch?v=zzzzzzzzzzz']);
    expect(await kept.readingList()).toEqual([]);
  });

  it('adds to what is there; where it says otherwise, ours stays unless the reader takes theirs', async () => {
    await change(kept, [
      [ids[0]!, { note: 'mine' }],
      [ids[1]!, { tags: ['a'] }],
    ]);
    const csv = [
      'title,url,note,tags',
      'x,https://youtu.be/aaaaaaaaaaa,theirs,',
      'y,https://youtu.be/bbbbbbbbbbb,,b',
    ].join('\n');
    const shown = await preview(kept, csv);
    expect(shown.conflicting.map(({ id }) => id)).toEqual([ids[0]]);
    expect(shown.changed.map(({ theirs }) => theirs.tags)).toEqual([['a', 'b']]);
    await kept.applyList(csv, []);
    expect(own(await kept.readingList()).map(({ note }) => note)).toEqual(['mine', '']);
    await kept.applyList(csv, [ids[0]!]);
    expect(own(await kept.readingList()).map(({ note }) => note)).toEqual(['theirs', '']);
  });

  it.each([
    '',
    'nothing at all',
    '{"format":"other"}',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    'id,title\n',
    '\u0000\u0000',
  ])('is refused if there is no talk in it: %j', async (text) => {
    expect(await kept.previewList(text)).toMatchObject({ ok: false, reason: 'bad-file' });
    expect(await kept.applyList(text, [])).toMatchObject({ ok: false, reason: 'bad-file' });
  });

  it('of any kind never throws and stores only talks of the packs', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.string().map((inner) => `- [x] https://youtu.be/${inner} <!-- ${inner} -->`),
      fc.string().map((inner) => `<!DOCTYPE NETSCAPE-Bookmark-file-1><DT><A HREF="${inner}">${inner}</A>`), // prettier-ignore
      fc.string().map((inner) => `id,url,note\n${inner},${inner},${inner}`),
    );
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        await kept.applyList(any, []);
        expect(await kept.readingList()).toEqual([]);
      }),
    );
  });
});

describe('undo', () => {
  it('of an import leaves the list as it was', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(edits, edits, fc.subarray(ids), async (mine, others, theirs) => {
        const [list, other] = [aList(), aList()];
        await change(list, mine);
        await change(other, others);
        const before = await list.exportList();
        await list.applyList(await other.exportList(), theirs);
        await list.undoImport();
        expect(await list.exportList()).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('of an import leaves alone what was changed since, and works once', async () => {
    const other = aList();
    await change(other, [
      [ids[0]!, {}],
      [ids[1]!, {}],
    ]);
    await kept.applyList(await other.exportList(), []);
    await kept.setNote(ids[0]!, 'mine now');
    expect(await kept.undoImport()).toEqual({ ok: true, value: { removed: 1, reverted: 0 } });
    expect(own(await kept.readingList())).toMatchObject([{ id: ids[0], note: 'mine now' }]);
    expect(await kept.undoImport()).toEqual({ ok: true, value: null });
  });

  it('of any edits, last first, leaves what there was', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(edits, edits, async (first, later) => {
        const list = aList();
        await change(list, first);
        for (const id of ids) await list.save(id);
        const before = own(await list.readingList());
        const undo: [TalkId, SavedEdit][] = [];
        for (const [id, edit] of later) {
          const row = (await list.readingList()).find((saved) => saved.id === id)!;
          const old = Object.fromEntries(
            Object.keys(edit).map((key) => [key, row[key as keyof SavedEdit]]),
          );
          undo.unshift([asTalkId(id), old]);
          await list.editSaved(id, edit);
        }
        for (const [id, old] of undo) await list.editSaved(id, old);
        expect(own(await list.readingList())).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
