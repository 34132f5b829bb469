import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Sender } from '../../../data/messages/caller.ts';
import { remoteControls, remoteLibrary } from '../../../data/messages/remote.ts';
import { serve } from '../../../data/messages/serve.ts';
import { undoGrants } from '../../../data/messages/undo-grants.ts';
import { asTalkId, projectId } from '../../../data/model/ids.ts';
import type { Library } from '../../../data/model/library.ts';
import { memoryArea } from '../memory-area.ts';
import { aSaved } from '../samples.ts';

const base = 'chrome-extension://ours/';
const popup: Sender = { id: 'ours', url: `${base}popup.html`, origin: 'chrome-extension://ours' };
const page: Sender = {
  id: 'ours',
  url: 'https://docs.example:8443/a',
  origin: 'https://docs.example:8443',
  tab: { id: 7 } as NonNullable<Sender['tab']>,
};
const refused = { ok: false, error: 'refused' };

let time: number;
let calls: string[];
let savedAt: number | null;
let session: ReturnType<typeof memoryArea>;
let door: ReturnType<typeof serve>;

/** Notes every call and answers a saved talk with a private note. */
function noting(): Library {
  const answers: Record<string, unknown> = {
    save: () => ({ ok: true, value: aSaved('e', 't', { note: 'mine', savedAt: savedAt ?? time }) }),
    remove: () => ({ ok: true, value: aSaved('e', 't', { note: 'mine' }) }),
  };
  return new Proxy({} as Library, {
    get: (_, method: string) => async () => {
      calls.push(method);
      const answer = answers[method];
      return typeof answer === 'function' ? answer() : null;
    },
  });
}

const open = () =>
  serve({
    library: noting(),
    controls: (host) => ({
      openSearch: async (project) => void calls.push(`open ${project}`),
      siteOff: async () => void calls.push(`off ${host}`),
      siteOn: async () => void calls.push(`on ${host}`),
    }),
    self: { id: 'ours', baseUrl: base },
    grants: undoGrants(session, () => time),
    now: () => time,
  });

beforeEach(() => {
  time = 100_000;
  calls = [];
  savedAt = null;
  session = memoryArea();
  door = open();
});

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
    expect(await ask(sender, 'card', { project: 'keptn', context: '' })).toEqual(refused);
    expect(calls).toEqual([]);
  });

  it('takes our script in a web page for a web page, even when the address claims otherwise', async () => {
    expect(await ask({ ...page, url: `${base}popup.html` }, 'readingList')).toEqual(refused);
  });

  it('lets our own pages ask everything, with and without an origin', async () => {
    await ask(popup, 'readingList');
    await ask({ id: 'ours', url: `${base}popup.html` }, 'exportList');
    expect(calls).toEqual(['readingList', 'exportList']);
  });

  it('lets web pages look up and save, and nothing else of the library', async () => {
    await ask(page, 'card', { project: 'keptn', context: 'x' });
    await ask(page, 'projects', ['keptn']);
    await ask(page, 'save', 'e/t');
    expect(calls).toEqual(['card', 'projects', 'save']);
    for (const [method, ...args] of [
      ['readingList'],
      ['search', { query: 'x', project: null, limit: 5 }],
      ['putBack', aSaved('e', 't')],
      ['setState', 'e/t', 'watched'],
      ['setNote', 'e/t', 'x'],
      ['exportList'],
      ['importList', '{}'],
      ['health'],
    ] as [string, ...unknown[]][])
      expect(await ask(page, method, ...args)).toEqual(refused);
    expect(calls).toHaveLength(3);
  });

  it("gives the controls the asking site's own host, with its port", async () => {
    const controls = remoteControls((message) => door(message, page));
    await controls.siteOff();
    await controls.openSearch(projectId('keptn'));
    expect(calls).toEqual(['off docs.example:8443', 'open keptn']);
  });
});

describe('undo from a page', () => {
  it('removes what the same tab saved within a minute, once, and also after the worker slept', async () => {
    await ask(page, 'save', 'e/t');
    time += 59_000;
    door = open();
    expect(await ask(page, 'remove', 'e/t')).toMatchObject({ ok: true });
    expect(await ask(page, 'remove', 'e/t')).toEqual(refused);
    expect(calls).toEqual(['save', 'remove']);
  });

  it('refuses a removal later, and of a talk that had been saved before', async () => {
    await ask(page, 'save', 'e/t');
    time += 60_001;
    expect(await ask(page, 'remove', 'e/t')).toEqual(refused);
    savedAt = 5;
    await ask(page, 'save', 'e/u');
    expect(await ask(page, 'remove', 'e/u')).toEqual(refused);
  });

  it('refuses the removal from another tab or of another talk', async () => {
    await ask(page, 'save', 'e/t');
    const other = { ...page, tab: { id: 8 } as NonNullable<Sender['tab']> };
    expect(await ask(other, 'remove', 'e/t')).toEqual(refused);
    expect(await ask(page, 'remove', 'e/u')).toEqual(refused);
  });

  it('keeps both grants of two saves in one moment', async () => {
    await Promise.all([ask(page, 'save', 'e/t'), ask(page, 'save', 'e/u')]);
    expect(await ask(page, 'remove', 'e/t')).toMatchObject({ ok: true });
    expect(await ask(page, 'remove', 'e/u')).toMatchObject({ ok: true });
  });

  it('never shows a note to a page', async () => {
    const answers = [await ask(page, 'save', 'e/t'), await ask(page, 'remove', 'e/t')];
    expect(JSON.stringify(answers)).not.toContain('mine');
    expect(JSON.stringify(await ask(popup, 'save', 'e/t'))).toContain('mine');
  });
});

describe('limits', () => {
  it('answers 20 messages of a tab in any second', async () => {
    const answered = async (count: number) => {
      const all = await Promise.all(Array.from({ length: count }, () => ask(page, 'projects', [])));
      return all.filter((answer) => answer.ok).length;
    };
    expect(await answered(30)).toBe(20);
    time += 999;
    expect(await answered(5)).toBe(0);
    time += 1;
    expect(await answered(30)).toBe(20);
  });

  it('takes 16 kB from a page and a long import from our own', async () => {
    const long = Array.from({ length: 400 }, () => 'p'.repeat(60));
    expect(await ask(page, 'projects', long)).toEqual(refused);
    expect(await ask(popup, 'projects', long)).toMatchObject({ ok: true });
    expect(await ask(popup, 'importList', 'x'.repeat(1_000_000))).toMatchObject({ ok: true });
    expect(await ask(popup, 'importList', 'x'.repeat(17_000_000))).toEqual(refused);
  });

  it('tells a page nothing about a failure, and our own pages what it was', async () => {
    door = serve({
      library: new Proxy({} as Library, {
        get: () => async () => Promise.reject(new Error('inside')),
      }),
      controls: () => remoteControls(async () => null),
      self: { id: 'ours', baseUrl: base },
      grants: undoGrants(session, () => time),
      now: () => time,
    });
    expect(await ask(page, 'projects', [])).toEqual({ ok: false, error: 'failed' });
    expect(await ask(popup, 'projects', [])).toEqual({ ok: false, error: 'Error: inside' });
  });
});

describe('any message at all', () => {
  const methods = [
    'card',
    'search',
    'save',
    'remove',
    'importList',
    'siteOff',
    '__proto__',
    'toString',
  ];
  const shaped = fc.record(
    {
      to: fc.oneof(fc.constantFrom('library', 'controls'), fc.anything()),
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
          expect(sender === page && calls.includes('importList')).toBe(false);
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
    ['setState', 'e/t', 'gone'],
    ['setNote', 'e/t', 'x'.repeat(4_001)],
    ['putBack', { id: 5 }],
    ['constructor'],
  ] as [string, ...unknown[]][])('refuses %s %j', async (method, ...args) => {
    expect(await ask(popup, method, ...args)).toEqual(refused);
    expect(calls).toEqual([]);
  });
});

describe('remote', () => {
  it('has every method, brings the value and rejects what is refused or unanswered', async () => {
    const library = remoteLibrary((message) => door(message, popup));
    expect(await library.save(asTalkId('e/t'))).toMatchObject({ ok: true });
    expect(calls).toEqual(['save']);
    await expect(library.save(asTalkId('bad'))).rejects.toThrow('library.save: refused');
    await expect(remoteLibrary(async () => undefined).health()).rejects.toThrow('no answer');
  });
});
