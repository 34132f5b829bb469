import { beforeEach, describe, expect, it } from 'vitest';
import { readingListPart } from '../../../data/library/reading-list-part.ts';
import { asTalkId } from '../../../data/model/ids.ts';
import type { KeptList } from '../../../data/model/reading-list.ts';
import type { LinkKind, TalkLink } from '../../../data/model/talk.ts';
import type { ListStore } from '../../../data/store/list-store.ts';
import { aBundle, anEvent, aTalk } from '../samples.ts';
import { aShelf, memoryList } from './memory-list.ts';

const link = (kind: LinkKind, url: string, exact = true): TalkLink => ({
  kind,
  url,
  exact,
  note: exact ? null : 'earlier version',
});
const bundle = aBundle('v', {
  events: [anEvent('e')],
  talks: [
    aTalk('e', 'one', {
      links: [
        link('video', 'https://www.youtube.com/watch?v=aaaaaaaaaaa'),
        link('schedule', 'https://x.sched.com/event/1abc/one'),
        link('slides', 'https://slides.example/both.pdf'),
        link('code', 'https://github.com/x/y'),
      ],
    }),
    aTalk('e', 'two', {
      links: [
        link('video', 'https://www.youtube.com/watch?v=aaaaaaaaaaa', false),
        link('schedule', 'https://slides.example/both.pdf'),
      ],
    }),
  ],
});
const shelf = aShelf(bundle);
const one = asTalkId('e/one');
const day = 24 * 60 * 60 * 1000;

let time: number;
let list: ListStore;
let kept: KeptList;
beforeEach(() => {
  time = 1_000_000;
  list = memoryList();
  kept = readingListPart({ list, lastCopy: list.all, shelf: async () => shelf, now: () => time });
});
const value = async <T>(stored: Promise<{ ok: boolean; value?: T }>): Promise<T> => {
  const answer = await stored;
  expect(answer.ok).toBe(true);
  return answer.value!;
};

describe('what is removed', () => {
  it('is off the list and in the trash for 30 days, then gone for good', async () => {
    await kept.save(one);
    await kept.setNote(one, 'good');
    time += 10;
    await kept.remove(one);
    expect(await kept.readingList()).toEqual([]);
    expect(await kept.removedTalks()).toMatchObject([{ id: one, note: 'good', removedAt: time }]);
    time += 30 * day - 1;
    expect(await kept.removedTalks()).toHaveLength(1);
    expect(await list.all()).toHaveLength(1);
    time += 1;
    expect(await kept.removedTalks()).toEqual([]);
    expect(await list.all()).toEqual([]);
  });

  it('comes back as it was, in its old place', async () => {
    const saved = await value(kept.save(one));
    const edited = await value(kept.editSaved(one, { state: 'started', reached: 75, tags: ['a'] }));
    expect(edited).toMatchObject({
      state: 'started',
      reached: 75,
      tags: ['a'],
      order: saved.order,
    });
    await kept.remove(one);
    time += 5;
    expect(await value(kept.restore(one))).toEqual({ ...edited, changedAt: time });
    expect(await kept.removedTalks()).toEqual([]);
    expect(await kept.restore(one)).toMatchObject({ ok: false, reason: 'unknown-talk' });
  });

  it('comes back on top with its notes when it is saved again', async () => {
    await kept.save(one);
    await kept.setNote(one, 'good');
    await kept.remove(one);
    time += day;
    expect(await value(kept.save(one))).toMatchObject({ note: 'good', savedAt: time });
  });

  it('cannot be changed', async () => {
    await kept.save(one);
    await kept.remove(one);
    expect(await kept.setNote(one, 'x')).toMatchObject({ ok: false, reason: 'unknown-talk' });
    expect(await kept.remove(one)).toEqual({ ok: true, value: null });
  });
});

describe('the talk of an address', () => {
  it.each([
    'https://youtu.be/aaaaaaaaaaa?t=90',
    'https://www.youtube.com/watch?list=PL&v=aaaaaaaaaaa',
    'https://www.youtube.com/shorts/aaaaaaaaaaa',
    'https://x.sched.com/event/1abc',
  ])('is one, by recording or schedule page: %s', async (url) => {
    expect(await kept.talkByUrl(url)).toMatchObject({ talk: { id: one }, saved: false });
  });

  it('is told to be saved', async () => {
    await kept.save(one);
    expect(await kept.talkByUrl('https://youtu.be/aaaaaaaaaaa')).toMatchObject({ saved: true });
    await kept.remove(one);
    expect(await kept.talkByUrl('https://youtu.be/aaaaaaaaaaa')).toMatchObject({ saved: false });
  });

  it('is the one that the page says most about', async () => {
    expect(await kept.talkByUrl('https://slides.example/both.pdf')).toMatchObject({ talk: { title: 'two' } }); // prettier-ignore
  });

  it.each(['https://github.com/x/y', 'https://youtu.be/bbbbbbbbbbb', 'nonsense'])(
    'is none: %s',
    async (url) => expect(await kept.talkByUrl(url)).toBeNull(),
  );
});

describe('lists by rule', () => {
  const rule = {
    id: 'r',
    name: 'Short',
    states: [],
    tags: [],
    projects: [],
    events: [],
    minutes: 25,
  };

  it('are kept in their order', async () => {
    expect(await kept.listRules()).toEqual([]);
    const rules = [rule, { ...rule, id: 's' }];
    expect(await kept.setListRules(rules)).toEqual({ ok: true, value: rules });
    expect(await kept.listRules()).toEqual(rules);
  });

  it('are refused whole when one is wrong', async () => {
    await kept.setListRules([rule]);
    expect(await kept.setListRules([rule, rule])).toMatchObject({ reason: 'bad-file' });
    expect(await kept.setListRules([{ ...rule, name: '' }])).toMatchObject({
      detail: '0.name: is empty',
    });
    expect(await kept.listRules()).toEqual([rule]);
  });
});
