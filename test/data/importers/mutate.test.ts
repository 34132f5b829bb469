import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal, type ImportDraft, type Refusal } from '../../../data/importers/draft.ts';
import { longest } from '../../../data/importers/limits.ts';
import { isDay } from '../../../data/importers/times.ts';
import { toPack } from '../../../data/importers/to-pack.ts';
import { draftOf, fixture, fixtureText, read } from './load.ts';

const json = [
  'pretalx-older.json',
  'pretalx-newer.json',
  'sessionize-all.json',
  'sessionize-grouped.json',
  'sessionize-grid.json',
  'submissions.json',
  'submissions-paged.json',
  'playlist.json',
  'channel.json',
  'pyvideo.json',
  'pyvideo-list.json',
];
const other = [
  'fosdem.xml',
  'chaos.xml',
  'wafer.xml',
  'feed.xml',
  'sched.ics',
  'pretalx.ics',
  'other.ics',
  'talks.csv',
  'talks-semicolon.csv',
  'pack.yaml',
];
/** Formats that say where they end: half of such a file is never half of a draft. */
const framed = [...json, ...other.filter((name) => /xml|ics$/.test(name))];
const runs = { numRuns: 150 };

/** What holds for whatever comes out. */
const check = (read: ImportDraft | Refusal): void =>
  isRefusal(read) ? checkRefusal(read) : checkDraft(read);

function checkRefusal({ reason, where }: Refusal): void {
  expect(reason).toMatch(/^[A-Z].*[.]$/s);
  expect(where).not.toBe('');
}

function checkDraft(read: ImportDraft): void {
  for (const talk of read.talks) {
    expect(talk.title).toBeTruthy();
    expect(talk.title.length).toBeLessThanOrEqual(longest.title);
    expect(talk.speakers.length).toBeLessThanOrEqual(longest.speakers);
    expect((talk.abstract ?? '').length).toBeLessThanOrEqual(longest.abstract);
    expect(talk.day === null || isDay(talk.day)).toBe(true);
    expect(talk.conferenceDay === null || isDay(talk.conferenceDay)).toBe(true);
    expect(talk.start === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(talk.start)).toBe(true);
    expect(talk.minutes === null || (Number.isInteger(talk.minutes) && talk.minutes > 0)).toBe(
      true,
    );
    for (const { url } of talk.links) expect(url).toMatch(/^https:\/\/[^\s]+$/);
  }
  expect(structuredClone(read)).toEqual(read);
  const { starts, ends } = read.event;
  toPack(read, {
    id: null,
    name: 'E',
    series: 'E',
    starts: starts ?? '2020-01-01',
    ends: ends ?? '2020-01-01',
    place: '',
    url: null,
    zone: 'Asia/Tokyo',
  });
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every way to a value in a document. */
function waysIn(
  value: Json,
  way: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    way,
    ...keys.flatMap((key) => waysIn((value as Record<string | number, Json>)[key]!, [...way, key])),
  ];
}

/** The document with one value replaced, or taken out if it is undefined. */
function replaced(root: Json, way: readonly (string | number)[], by: Json | undefined): Json {
  const copy = structuredClone(root);
  if (way.length === 0) return by ?? null;
  const holder = way
    .slice(0, -1)
    .reduce<Json>((at, key) => (at as Record<string | number, Json>)[key]!, copy);
  const last = way.at(-1)!;
  if (by !== undefined) (holder as Record<string | number, Json>)[last] = by;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete (holder as Record<string | number, Json>)[last];
  return copy;
}

const oddValue = fc.constantFrom<Json | undefined>(
  undefined,
  null,
  true,
  0,
  -1,
  1e308,
  3.5,
  '',
  ' ',
  'x',
  '\u0000',
  '💥',
  '__proto__',
  '9999-99-99',
  '2024-02-30T25:61',
  'javascript:alert(1)',
  'https://',
  '<b>',
  [],
  {},
  [null],
  [[]],
  ['x'],
  { a: 1 },
  { en: 'x' },
  'x'.repeat(20_000),
);

describe.each(json)('%s with any value changed', (name) => {
  const root = JSON.parse(fixtureText(name)) as Json;
  const ways = waysIn(root);

  it('is a draft or a refusal', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(ways.length - 1), oddValue), { minLength: 1, maxLength: 3 }),
        (changes) => {
          let changed = root;
          for (const [at, by] of changes) {
            try {
              changed = replaced(changed, ways[at]!, by);
            } catch {
              // An earlier change took this way away.
            }
          }
          check(read(JSON.stringify(changed)));
        },
      ),
      runs,
    );
  });

  it('is a draft or a refusal with two values swapped', () => {
    fc.assert(
      fc.property(fc.nat(ways.length - 1), fc.nat(ways.length - 1), (a, b) => {
        const at = (way: readonly (string | number)[]) =>
          way.reduce<Json>((value, key) => (value as Record<string | number, Json>)[key]!, root);
        check(read(JSON.stringify(replaced(root, ways[a]!, at(ways[b]!)))));
      }),
      runs,
    );
  });
});

describe.each([...json, ...other])('%s with any bytes changed', (name) => {
  const bytes = fixture(name);

  it('is a draft or a refusal', () => {
    fc.assert(
      fc.property(
        fc.nat(bytes.length),
        fc.nat(40),
        fc.uint8Array({ maxLength: 40 }),
        (at, gone, put) => {
          check(read(Uint8Array.from([...bytes.slice(0, at), ...put, ...bytes.slice(at + gone)])));
        },
      ),
      runs,
    );
  });

  it('is a draft or a refusal with lines taken out, doubled or moved', () => {
    const lines = fixtureText(name).split('\n');
    fc.assert(
      fc.property(fc.array(fc.nat(lines.length - 1), { maxLength: lines.length + 3 }), (order) => {
        check(read(order.map((at) => lines[at]!).join('\n') || ' '));
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(framed)('%s cut off', (name) => {
  const bytes = fixture(name);
  // Blanks at the end may go without anything being lost.
  const length = fixture(name).findLastIndex((byte) => byte > 32);

  it('is refused, never half a draft', () => {
    fc.assert(
      fc.property(fc.nat(length - 1), (at) => {
        const cut = read(bytes.slice(0, at));
        check(cut);
        expect(isRefusal(cut)).toBe(true);
      }),
      runs,
    );
  });
});

describe.each(other.filter((name) => !framed.includes(name)))('%s cut off', (name) => {
  const bytes = fixture(name);
  const whole = draftOf(bytes);

  it('is refused, or has only whole talks of the beginning', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length), (at) => {
        const cut = read(bytes.slice(0, at));
        check(cut);
        const count = isRefusal(cut) ? 0 : cut.talks.length;
        expect(count).toBeLessThanOrEqual(whole.talks.length);
      }),
      runs,
    );
  });
});
