import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Sender } from '../../../data/messages/caller.ts';
import { remoteDesk, remoteLibrary } from '../../../data/messages/remote.ts';
import { serve } from '../../../data/messages/serve.ts';
import { asTalkId, projectId } from '../../../data/model/ids.ts';
import type { Library } from '../../../data/model/library.ts';
import type { Subscriptions } from '../../../data/model/subscription.ts';
import type { WebDesk } from '../../../data/model/web-desk.ts';
import { aSaved } from '../samples.ts';

const base = 'chrome-extension://ours/';
const popup: Sender = { id: 'ours', url: `${base}popup.html`, origin: 'chrome-extension://ours' };
const page: Sender = {
  id: 'ours',
  url: 'https://docs.example:8443/a',
  origin: 'https://docs.example:8443',
  tab: { id: 7 } as NonNullable<Sender['tab']>,
};
const question = {
  project: projectId('keptn'),
  context: 'x',
  text: 'Keptn',
  reasons: ['[{"kind":"cue-near","points":1.5,"detail":"quality gate"}]'],
  look: 'normal\nrgb(0, 0, 0);rgb(255, 255, 255);none',
};
const refused = { ok: false, error: 'refused' };

let time: number;
let calls: string[];
let door: ReturnType<typeof serve>;

/** Notes every call. */
const noting = <Target extends object>(name: string): Target =>
  new Proxy({} as Target, {
    get: (_, method: string) => async () => {
      calls.push(`${name} ${method}`);
      return null;
    },
  });

const open = (library = noting<Library>('library')) =>
  serve({
    library,
    subscriptions: noting<Subscriptions>('subscriptions'),
    desk: ({ host, tab }) => noting<WebDesk>(`${host} ${tab}`),
    self: { id: 'ours', baseUrl: base },
    now: () => time,
  });

beforeEach(() => {
  time = 100_000;
  calls = [];
  door = open();
});

const desk = (sender: Sender, method: string, ...args: unknown[]) =>
  door({ to: 'desk', method, args }, sender);
const ask = (sender: Sender, method: string, ...args: unknown[]) =>
  door({ to: 'library', method, args }, sender);

describe('who may ask', () => {
  it.each<[string, Sender]>([
    ['another extension', { ...popup, id: 'theirs' }],
    ['nobody', {}],
    ['a page of another extension', { ...popup, origin: 'chrome-extension://theirs' }],
    ['a web page that claims our address', { ...page, url: `${base}popup.html`, origin: 'data:' }],
    ['our origin with a web address', { ...popup, url: 'https://evil.example/' }],
    [
      'a page of the browser',
      { id: 'ours', url: 'chrome://settings/', origin: 'chrome://settings' },
    ],
    [
      'an opaque origin without an address of the web',
      { id: 'ours', url: 'about:srcdoc', origin: 'null' },
    ],
  ])('refuses %s', async (_, sender) => {
    expect(await ask(sender, 'readingList')).toEqual(refused);
    expect(await desk(sender, 'show', question)).toEqual(refused);
    expect(calls).toEqual([]);
  });

  it('takes our script in a web page for a web page, even when the address claims otherwise', async () => {
    expect(await ask({ ...page, url: `${base}popup.html` }, 'readingList')).toEqual(refused);
  });

  it('lets our own pages ask everything, with and without an origin', async () => {
    await ask(popup, 'readingList');
    await ask({ id: 'ours', url: `${base}popup.html` }, 'exportList');
    expect(calls).toEqual(['library readingList', 'library exportList']);
  });

  it('lets web pages ask the desk, which knows their tab and host, and nothing else', async () => {
    const card = remoteDesk((message) => door(message, page));
    await card.show(question);
    await card.cue(question);
    await card.act({ kind: 'save', talk: asTalkId('e/t') });
    await card.act({ kind: 'site-off' });
    await card.act({ kind: 'library', project: projectId('keptn') });
    const asked = ['show', 'cue', 'act', 'act', 'act'].map((one) => `docs.example:8443 7 ${one}`);
    expect(calls).toEqual(asked);
    for (const [method, ...args] of [
      ['card', { project: 'keptn', context: 'x' }],
      ['save', 'e/t'],
      ['remove', 'e/t'],
      ['readingList'],
      ['search', { query: 'x', project: null, limit: 5 }],
      ['putBack', aSaved('e', 't')],
      ['setNote', 'e/t', 'x'],
      ['exportList'],
      ['previewList', '{}'],
    ] as [string, ...unknown[]][])
      expect(await ask(page, method, ...args)).toEqual(refused);
    expect(calls).toHaveLength(5);
  });
});

describe('limits', () => {
  it('answers 20 messages of a tab in any second', async () => {
    const answered = async (count: number) => {
      const all = await Promise.all(
        Array.from({ length: count }, () => desk(page, 'cue', question)),
      );
      return all.filter((answer) => answer.ok).length;
    };
    expect(await answered(30)).toBe(20);
    time += 999;
    expect(await answered(5)).toBe(0);
    time += 1;
    expect(await answered(30)).toBe(20);
  });

  it('takes 16 kB from a page and a long import from our own', async () => {
    const long = 'x'.repeat(17_000);
    expect(await desk(page, 'cue', question, long)).toEqual(refused);
    expect(await desk(page, 'cue', { ...question, look: long })).toEqual(refused);
    for (const reasons of [
      '',
      '{}',
      '[{"kind":"x"}]',
      '["x"]',
      '[{"kind":"x","points":1,"more":1}]',
    ])
      expect(await desk(page, 'cue', { ...question, reasons: [reasons] })).toEqual(refused);
    expect(await ask(popup, 'previewList', long)).toMatchObject({ ok: true });
    expect(await ask(popup, 'previewList', 'x'.repeat(1_000_000))).toMatchObject({ ok: true });
    expect(await ask(popup, 'previewList', 'x'.repeat(17_000_000))).toEqual(refused);
  });

  it('tells a page nothing about a failure, and our own pages what it was', async () => {
    const failing = <Target extends object>() =>
      new Proxy({} as Target, { get: () => async () => Promise.reject(new Error('inside')) });
    door = serve({
      library: failing<Library>(),
      subscriptions: failing<Subscriptions>(),
      desk: () => failing<WebDesk>(),
      self: { id: 'ours', baseUrl: base },
      now: () => time,
    });
    expect(await desk(page, 'cue', question)).toEqual({ ok: false, error: 'failed' });
    expect(await ask(popup, 'projects', [])).toEqual({ ok: false, error: 'Error: inside' });
  });
});

describe('any message at all', () => {
  const methods = [
    'card',
    'search',
    'save',
    'remove',
    'previewList',
    'show',
    'act',
    '__proto__',
    'toString',
  ];
  const shaped = fc.record(
    {
      to: fc.oneof(fc.constantFrom('library', 'subscriptions', 'desk'), fc.anything()),
      method: fc.oneof(fc.constantFrom(...methods), fc.anything()),
      args: fc.oneof(fc.array(fc.anything(), { maxLength: 3 }), fc.anything()),
    },
    { requiredKeys: [] },
  );

  it('never throws and, unless well formed, reaches nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.anything({ withBigInt: true, withNullPrototype: true }), shaped),
        fc.constantFrom(popup, page, {}),
        async (message, sender) => {
          calls = [];
          time += 1_000;
          const answer = await door(message, sender);
          const known = methods.some(
            (name) => name === (message as { method?: unknown } | null)?.method,
          );
          expect(answer.ok).toBe(answer.ok && known);
          expect(calls.length).toBeLessThanOrEqual(answer.ok ? 1 : 0);
          expect(sender === page && calls.includes('library previewList')).toBe(false);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['save', 'https://evil.example/'],
    ['save', 'e/../t'],
    ['save', '__proto__'],
    ['save', 'e/t', 'more'],
    ['save'],
    ['card', { project: 'keptn' }],
    ['card', { project: 'keptn', context: 'x'.repeat(2_001) }],
    ['card', { project: 'keptn', context: '', url: 'x' }],
    ['search', { query: 'x'.repeat(201), project: null, limit: 5 }],
    ['search', { query: 'x', project: null, limit: 1e9 }],
    ['editSaved', 'e/t', { state: 'gone' }],
    ['setNote', 'e/t', 'x'.repeat(4_001)],
    ['putBack', { id: 5 }],
    ['listProjects', { filter: '', offset: 0, limit: 201 }],
    ['listSpeakers', { filter: 'x'.repeat(101), offset: 0, limit: 1 }],
    ['listEvents', { filter: '', offset: -1, limit: 1 }],
    ['listTalks', { of: { kind: 'all' }, order: 'best', offset: 0, limit: 1 }],
    ['listTalks', { of: { kind: 'event', event: '../x' }, order: 'best', offset: 0, limit: 1 }],
    ['aboutProject', '__proto__'],
    ['aboutSpeaker', 'x'.repeat(201)],
    ['constructor'],
  ] as [string, ...unknown[]][])('refuses %s %j', async (method, ...args) => {
    expect(await ask(popup, method, ...args)).toEqual(refused);
    expect(calls).toEqual([]);
  });

  it.each([
    ['show', { project: 'keptn' }],
    ['show', { project: 'keptn', context: 'x'.repeat(2_001) }],
    ['cue', 5],
    ['act', { kind: 'remove', talk: 'e/t' }],
    ['act', { kind: 'save', talk: 'https://evil.example/' }],
    ['act', { kind: 'save' }],
    ['act', { kind: 'site-off', host: 'other.example' }],
    ['search', '../options'],
    ['constructor'],
  ] as [string, ...unknown[]][])('refuses a page that asks %s %j', async (method, ...args) => {
    expect(await desk(page, method, ...args)).toEqual(refused);
    expect(calls).toEqual([]);
  });
});

describe('remote', () => {
  it('has every method, brings the value and rejects what is refused or unanswered', async () => {
    const library = remoteLibrary((message) => door(message, popup));
    expect(await library.save(asTalkId('e/t'))).toBeNull();
    expect(calls).toEqual(['library save']);
    const some = { offset: 0, limit: 1 } as const;
    await library.listSpeakers({ ...some, filter: '' });
    await library.listTalks({ ...some, of: { kind: 'speaker', speaker: 'Ada' }, order: 'newest' });
    await library.aboutSpeaker('Ada');
    expect(calls.splice(1)).toEqual([
      'library listSpeakers',
      'library listTalks',
      'library aboutSpeaker',
    ]);
    await expect(library.save(asTalkId('bad'))).rejects.toThrow('library.save: refused');
    await expect(remoteLibrary(async () => undefined).health()).rejects.toThrow('no answer');
  });
});
