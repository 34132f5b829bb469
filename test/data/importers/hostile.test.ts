import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../data/importers/draft.ts';
import { fixtureText, read, refusalOf } from './load.ts';

const half = 500_000;
const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l0 "lol">${Array.from(
  { length: 20 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
).join('')}]><schedule><conference><title>&l20;</title></conference></schedule>`;
const yaml = (talks: string) => `pack: a\nversion: 1\nlicence: MIT\nsources: []\ntalks: ${talks}\n`;

describe('half a megabyte of malice is refused at once', () => {
  it.each([
    ['laughs', laughs + ' '.repeat(half)],
    [
      'a DOCTYPE from outside',
      `<!DOCTYPE schedule SYSTEM "file:///etc/passwd"><schedule/>${' '.repeat(half)}`,
    ],
    ['nested lists', '['.repeat(half)],
    ['nested lists that end', `${'['.repeat(half / 2)}${']'.repeat(half / 2)}`],
    ['nested objects', '{"a":'.repeat(half / 5)],
    ['nested in a schedule', `{"schedule":{"conference":{"days":${'['.repeat(half)}`],
    ['nested elements', `<schedule>${'<day>'.repeat(half / 5)}`],
    ['nested unknown elements', `<schedule>${'<x>'.repeat(half / 3)}`],
    ['nested components', 'BEGIN:VCALENDAR\n'.repeat(half / 16)],
    ['a number', `[${'9'.repeat(half)}]`],
    ['a small number', `{"schedule":${'-'.repeat(half)}1}`],
    ['a text without end', `{"schedule":"${'a'.repeat(half)}`],
    ['escapes', `["${'\\u0000'.repeat(half / 6)}"]`],
    ['YAML: nested lists', yaml('['.repeat(half))],
    ['YAML: nested dashes', yaml(`\n${'- '.repeat(half / 2)}a`)],
    ['YAML: nested keys', yaml(`\n${'? '.repeat(half / 2)}a`)],
    ['YAML: nested objects', yaml(`${'{a: '.repeat(half / 4)}`)],
    [
      'YAML: laughs',
      `pack: &a0 [lol]\n${Array.from({ length: 9 }, (_, at) => `x${at}: &a${at + 1} [${`*a${at},`.repeat(9)}]`).join('\n')}\ntalks: *a9\n${'#'.repeat(half)}`,
    ],
    ['YAML: tags', yaml(`!!js/function ${'a'.repeat(half)}`)],
    ['one line of commas', ','.repeat(half)],
    ['one line of quotes', `title,${'"'.repeat(half + 1)}`],
    ['a calendar of one letter', `BEGIN:VCALENDAR\n${'a'.repeat(half)}`],
    ['semicolons', `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY${';a=b'.repeat(half / 4)}\nEND:VEVENT`],
    ['one letter', 'a'.repeat(half)],
    ['dashes', '-'.repeat(half)],
    ['brackets of XML', '<'.repeat(half)],
    ['a comment without end', `<schedule><!--${'-'.repeat(half)}`],
    ['many comments before a root', `${'<!--a-->'.repeat(half / 8)}<rss/>`],
    [
      'attributes',
      `<schedule ${Array.from({ length: half / 10 }, (_, at) => `a${at}=""`).join(' ')}`,
    ],
  ])('%s', (_, text) => {
    const from = performance.now();
    const refusal = refusalOf(text);
    expect(performance.now() - from).toBeLessThan(3000);
    expect(refusal.reason).toMatch(/^[A-Z].*\.$/);
    expect(refusal.reason.length).toBeLessThan(500);
    expect(refusal.where).not.toBe('');
  });

  it('refuses 64 MB of empty lists before they are made', () => {
    const file = new TextEncoder().encode(`[${'[],'.repeat(20_000_000)}[]]`);
    const base = process.memoryUsage().rss;
    expect(refusalOf(file).code).toBe('too-many');
    expect(process.memoryUsage().rss - base).toBeLessThan(150 * 1024 * 1024);
  });
});

describe('names that objects have', () => {
  const evil = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

  it('change nothing, as keys at any depth or as values anywhere', () => {
    for (const name of [
      'pretalx-newer.json',
      'sessionize-all.json',
      'submissions.json',
      'playlist.json',
      'pyvideo.json',
    ]) {
      for (const key of evil) {
        const poison = `"${key}": {"polluted": "yes", "title": "yes"}, `;
        const text = fixtureText(name).replace(/(?<!"rooms":\s*)\{(?=\s*")/g, `{${poison}`);
        expect(isRefusal(read(text))).toBe(false);
        const values = fixtureText(name).replace(/: "[^"]*"/g, `: "${key}"`);
        read(values);
      }
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('are rooms and speakers like others', () => {
    const rooms = evil.map(
      (name) => `"${name}": [{"title": "Talk in ${name}", "persons": [{"name": "${name}"}]}]`,
    );
    const draft = read(
      `{"schedule":{"conference":{"title":"X","days":[{"rooms":{${rooms.join(',')}}}]}}}`,
    );
    expect(
      isRefusal(draft) ? [] : draft.talks.map(({ room, speakers }) => [room, ...speakers]),
    ).toEqual(evil.map((name) => [name, name]));
  });

  it('refuse our own format, which knows all its keys', () => {
    for (const key of evil) {
      expect(refusalOf(`${fixtureText('pack.yaml')}${key}: 1\n`).reason).toContain(key);
    }
  });
});

describe('texts that would be markup', () => {
  it('stay text, or go', () => {
    const attacks = [
      '<img src=x onerror=alert(1)>',
      '<svg/onload=alert(1)>',
      '"><script>alert(1)</script>',
      '<a href="javascript:alert(1)">x</a>',
      '&lt;script&gt;alert(1)&lt;/script&gt;',
      '<iframe srcdoc="<script>alert(1)</script>">',
      '[x](javascript:alert(1))',
    ];
    for (const attack of attacks) {
      const text = JSON.stringify({ title: 'T', description: attack, videos: [{ url: attack }] });
      const draft = read(text);
      if (isRefusal(draft)) throw new Error(draft.reason);
      expect(draft.talks[0]?.abstract ?? '').not.toMatch(/<(?:img|svg|script|a|iframe)\b/i);
      expect(draft.talks[0]?.links).toEqual([]);
    }
  });
});
