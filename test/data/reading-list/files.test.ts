import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { asTalkId, type TalkId } from '../../../data/model/ids.ts';
import type { KeptList, ListFormat } from '../../../data/model/reading-list.ts';
import type { SavedEdit, SavedTalk } from '../../../data/model/saved-talk.ts';
import { aList, change, edits, ids, own, preview } from './lists.ts';

let kept: KeptList;
beforeEach(() => {
  kept = aList();
});

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
    ['icalendar', ['state', 'reached', 'note', 'tags']],
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
