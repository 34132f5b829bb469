import { describe, expect, it } from 'vitest';
import {
  eventIdOf,
  findEvent,
  matchKnown,
  slug,
  titleKey,
} from '../../../data/importers/identity.ts';
import { asTalkId, eventId } from '../../../data/model/ids.ts';
import type { ConferenceEvent } from '../../../data/model/talk.ts';

const known = (id: string, source: string | null, title: string) => ({
  id: asTalkId(id),
  source,
  title,
});

describe('matchKnown', () => {
  it('takes the id of the source first, whatever became of the title', () => {
    const before = [known('e/a', 'A', 'Old title'), known('e/b', 'B', 'New title')];
    expect(
      matchKnown(
        [
          { source: 'A', title: 'New title' },
          { source: 'B', title: 'x' },
        ],
        before,
      ),
    ).toEqual({
      ids: ['e/a', 'e/b'],
      gone: [],
    });
  });

  it('takes the folded title then, also across exports with other ids', () => {
    const before = [known('e/a', 'A', 'Über «Größe»: Teil 1'), known('e/b', null, 'Gone')];
    expect(matchKnown([{ source: 'uid-1', title: 'UBER GROSSE - Teil 1' }], before)).toEqual({
      ids: ['e/a'],
      gone: ['e/b'],
    });
  });

  it('gives no known talk away twice', () => {
    const before = [known('e/a', 'A', 'Twice'), known('e/b', 'B', 'Twice')];
    const talks = ['C', 'D', 'E'].map((source) => ({ source, title: 'Twice' }));
    expect(matchKnown(talks, before).ids).toEqual(['e/a', 'e/b', null]);
  });

  it('bears titles and ids that objects have', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const talks = names.map((name) => ({ source: name, title: name }));
    expect(matchKnown(talks, []).ids).toEqual([null, null, null, null]);
    expect(
      matchKnown(
        talks,
        names.map((name) => known(`e/${name}`, name, name)),
      ).gone,
    ).toEqual([]);
  });
});

describe('ids', () => {
  it.each([
    ['Argo CD: für Ungeduldige!', 'argo-cd-fur-ungeduldige'],
    ["What's New in etcd?", 'whats-new-in-etcd'],
    ['李雷', ''],
    ['---', ''],
    ['a'.repeat(80), 'a'.repeat(60)],
  ])('the slug of %s', (title, expected) => {
    expect(slug(title)).toBe(expected);
  });

  it('names an event by name and year', () => {
    expect(eventIdOf('Cloud Camp', '2023-09-01')).toBe('cloud-camp-2023');
    expect(eventIdOf('Cloud Camp 2023', '2023-09-01')).toBe('cloud-camp-2023');
    expect(eventIdOf('李雷', null)).toBe('event');
  });

  it('folds titles', () => {
    expect(titleKey('  Ádám’s “Größe” — 1 ')).toBe('adam s grosse 1');
  });
});

describe('findEvent', () => {
  const event = (
    id: string,
    name: string,
    series: string,
    starts: string,
    ends: string,
  ): ConferenceEvent => ({
    id: eventId(id),
    name,
    series,
    starts,
    ends,
    place: '',
    url: null,
  });
  const all = [
    event('con-eu-2023', 'Con Europe 2023', 'Con', '2023-04-18', '2023-04-21'),
    event('con-eu-2024', 'Con Europe 2024', 'Con', '2024-03-19', '2024-03-22'),
    event('con-na-2024', 'Con North America 2024', 'Con', '2024-11-12', '2024-11-15'),
  ];
  const find = (name: string | null, starts: string | null, ends = starts) =>
    findEvent({ name, series: null, starts, ends }, all)?.id ?? null;

  it('finds the same name in the same year, and the same conference on the same days', () => {
    expect(find('Con Europe 2024', '2024-03-19')).toBe('con-eu-2024');
    expect(find('CON europe 2024', null)).toBe('con-eu-2024');
    expect(find('Con 2024', '2024-11-13', '2024-11-16')).toBe('con-na-2024');
  });

  it('never takes another edition', () => {
    expect(find('Con Europe 2024', '2025-03-19')).toBeNull();
    expect(find('Con Europe', null)).toBeNull();
    expect(find('Other 2024', '2024-03-19')).toBeNull();
    expect(find(null, '2024-03-19')).toBeNull();
  });
});
