import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventId, projectId } from '../../../data/model/ids.ts';
import { savedStates, type SavedTalk } from '../../../data/model/saved-talk.ts';
import { readListFile, readSaved, writeListFile } from '../../../data/reading-list/list-file.ts';
import type { Talk } from '../../../data/model/talk.ts';
import { safeHttpUrl } from '../../../data/text/safe-url.ts';
import { about, aSaved, aTalk, anEvent } from '../samples.ts';

const a = aSaved('e', 'a', {
  talk: {
    ...aSaved('e', 'a').talk,
    links: [{ kind: 'video', url: 'https://youtu.be/x', exact: true, note: null }],
  },
});
const b = aSaved('e', 'b', { note: 'two\nlines \u{1F468}\u200D\u{1F469}' });

/** The file with one value changed: `talks.0.talk.title`. */
function damaged(path: string, value: unknown): string {
  const file = JSON.parse(writeListFile([a, b]));
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce((inner, key) => inner[key], file);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return JSON.stringify(file);
}

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => !/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(text));
const nullable = <T>(of: fc.Arbitrary<T>) => fc.option(of);
const aTalkOfAnyKind: fc.Arbitrary<Partial<Talk>> = fc.record({
  title: words,
  titleIs: fc.constantFrom('official', 'working'),
  speakers: fc.array(words, { maxLength: 3 }),
  day: nullable(fc.constant('2024-02-29')),
  start: nullable(fc.constantFrom('00:00', '23:59')),
  minutes: nullable(fc.nat(10_000)),
  room: nullable(words),
  kind: fc.constantFrom('talk', 'lightning', 'keynote', 'panel', 'tutorial', 'opening', 'updates'),
  summary: nullable(words),
  projects: fc.array(fc.constantFrom(about('kyverno'), about('argo-cd', 'mentioned')), {
    maxLength: 3,
  }),
  links: fc.array(
    fc.record({
      kind: fc.constantFrom('video', 'slides', 'schedule', 'code', 'article'),
      url: fc
        .webUrl({ validSchemes: ['https'], withFragments: true, withQueryParameters: true })
        .filter((url) => safeHttpUrl(url) !== null),
      exact: fc.boolean(),
      note: nullable(words),
    }),
    { maxLength: 3 },
  ),
});

describe('the file of a list', () => {
  it('is the same for the same list, whatever its order and that of the keys', () => {
    const turned = Object.fromEntries(Object.entries(a).toReversed()) as SavedTalk;
    expect(writeListFile([b, turned])).toBe(writeListFile([a, b]));
    expect(writeListFile([])).toBe(
      '{\n  "format": "hallway-track/reading-list@2",\n  "talks": [],\n  "rules": []\n}\n',
    );
  });

  it('brings back exactly what was written', { timeout: 30_000 }, () => {
    const tag = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const saved = fc.record({
      slug: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
      talk: aTalkOfAnyKind,
      note: fc.string({ unit: 'binary', maxLength: 50 }),
      state: fc.constantFrom(...savedStates),
      reached: fc.nat(360_000),
      tags: fc.uniqueArray(tag, { maxLength: 3 }),
      order: fc.stringMatching(/^[0-9a-z]{0,12}[1-9a-z]$/),
      savedAt: fc.nat(),
      changedAt: fc.nat(),
      removedAt: fc.option(fc.nat()),
    });
    const rule = fc.record({
      id: fc.stringMatching(/^[a-z0-9-]{1,8}$/),
      name: fc.stringMatching(/^[A-Za-z ]{1,20}$/),
      states: fc.subarray([...savedStates]),
      tags: fc.uniqueArray(tag, { maxLength: 3 }),
      projects: fc.uniqueArray(tag.map(projectId), { maxLength: 2 }),
      events: fc.uniqueArray(tag.map(eventId), { maxLength: 2 }),
      minutes: fc.option(fc.integer({ min: 1, max: 10_000 })),
    });
    const rows = fc.uniqueArray(saved, { selector: ({ slug }) => slug, maxLength: 6 });
    const rules = fc.uniqueArray(rule, { selector: ({ id }) => id, maxLength: 3 });
    fc.assert(
      fc.property(rows, rules, (list, rules) => {
        const talks = list.map(({ slug, talk, ...change }) =>
          aSaved('e', slug, { ...change, talk: aTalk('e', slug, talk) }),
        );
        const read = readListFile(writeListFile(talks, rules));
        const sorted = talks.sort((x, y) => (x.id < y.id ? -1 : 1));
        expect(read).toEqual({ ok: true, talks: sorted, rules });
      }),
      { numRuns: 200 },
    );
  });

  it('of the first version is read without loss', () => {
    const { reached: _r, tags: _t, order: _o, removedAt: _x, ...row } = b;
    const json = JSON.stringify({ format: 'hallway-track/reading-list@1', talks: [row] });
    expect(readListFile(json)).toEqual({ ok: true, talks: [b], rules: [] });
    const later = json.replace('"to-watch"', '"kept"');
    expect(readListFile(later)).toMatchObject({
      detail: expect.stringMatching(/^talks\.0\.state/),
    });
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', '{"format": ', /^not JSON: /],
    ['nothing', '', /^not JSON: /],
    ['null', 'null', /Object/],
    ['another format', '{"format":"other@1","talks":[]}', /^format: is not "hallway-track/],
    ['a later format', '{"format":"hallway-track/reading-list@3","talks":[]}', /^format: /],
    ['an empty title', damaged('talks.1.talk.title', ''), /^talks\.1\.talk\.title: is empty/],
    [
      'a script address',
      damaged('talks.0.talk.links.0.url', 'javascript:alert(1)'),
      /^talks\.0\.talk\.links\.0\.url: is no https/,
    ],
    [
      'a plain address',
      damaged('talks.0.event.url', 'http://a.example'),
      /^talks\.0\.event\.url: /,
    ],
    ['a turned title', damaged('talks.0.talk.title', 'a\u202Eb'), /title: contains a hidden/],
    [
      'a long note',
      damaged('talks.0.note', 'x'.repeat(4001)),
      /^talks\.0\.note: is longer than 4000/,
    ],
    ['a wrong id', damaged('talks.0.id', 'e/other'), /its id is not the id of its talk/],
    ['a wrong event', damaged('talks.0.event', anEvent('f')), /its event is not the event/],
    ['a missing state', damaged('talks.0.state', undefined), /^talks\.0/],
    ['an unknown key', damaged('talks.0.html', '<b>'), /^talks\.0\.html/],
    ['a time in words', damaged('talks.0.savedAt', 'today'), /^talks\.0\.savedAt/],
    [
      'a talk twice',
      damaged('talks.1', JSON.parse(JSON.stringify(a))),
      /^talks\.1\.id: e\/a stands twice/,
    ],
  ])('is refused with its place: %s', (_, json, reason) => {
    const read = readListFile(json);
    expect(read).toMatchObject({ ok: false, detail: expect.stringMatching(reason) });
  });

  it('of any kind never throws, nor reaches a prototype', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (json) => {
        expect(typeof readListFile(json).ok).toBe('boolean');
      }),
    );
    const evil = writeListFile([a]).replace('"note"', '"__proto__": {"evil": true}, "note"');
    readListFile(evil);
    expect('evil' in {}).toBe(false);
  });
});

describe('a saved talk from elsewhere', () => {
  it('is taken whole or refused with the reason', () => {
    expect(readSaved(b)).toEqual({ ok: true, saved: b });
    expect(readSaved({ ...b, state: 'gone' })).toMatchObject({
      ok: false,
      detail: expect.stringMatching(/^state: /),
    });
    expect(readSaved(null)).toMatchObject({ ok: false });
  });
});
