import { beforeEach, describe, expect, it } from 'vitest';
import { cardDesk } from '../../../data/card/desk.ts';
import { undoGrants } from '../../../data/messages/undo-grants.ts';
import type { CardDesk, Drawing } from '../../../data/model/card-desk.ts';
import { asTalkId, projectId } from '../../../data/model/ids.ts';
import type { Library } from '../../../data/model/library.ts';
import { memoryArea } from '../memory-area.ts';
import { aSaved } from '../samples.ts';

const talk = asTalkId('e/t');
let time: number;
let calls: string[];
let saved: ReturnType<typeof aSaved> | null;
let isFull: boolean;
let session: ReturnType<typeof memoryArea>;

type Shelf = Pick<Library, 'card' | 'talk' | 'save' | 'remove'>;

const library: Shelf = {
  card: async () => null,
  talk: async (id) => {
    const row = aSaved('e', 't');
    return id === talk ? { talk: row.talk, event: row.event, saved: saved !== null } : null;
  },
  async save() {
    if (isFull) return { ok: false, reason: 'not-stored', detail: 'full' };
    saved ??= aSaved('e', 't', { note: 'mine', savedAt: time });
    return { ok: true, value: saved };
  },
  async remove() {
    calls.push('remove');
    const value = saved;
    saved = null;
    return { ok: true, value };
  },
};

function deskOf(tab: number): CardDesk {
  const grants = undoGrants(session, () => time);
  return cardDesk({
    library,
    controls: {
      openLibrary: async (project) => void calls.push(`library ${project}`),
      switchSite: async (on) => void calls.push(`site ${on}`),
      pause: async (on) => void calls.push(`pause ${on}`),
      never: async (name, here, on) => void calls.push(`never ${name} ${here} ${on}`),
    },
    undo: { grant: (id) => grants.grant(tab, id), use: (id) => grants.use(tab, id) },
    t: (key, ...words) => [key, ...words].join(' '),
    css: 'p {}',
    now: () => time,
  });
}

/** Every text of a drawing. */
const words = (drawing: Drawing | null): string =>
  drawing === null
    ? ''
    : typeof drawing === 'string'
      ? drawing
      : drawing
          .slice(2)
          .map((part) => words(part as Drawing))
          .join('|');
const press = async (kind: 'save' | 'undo', tab = 7) =>
  words(await deskOf(tab).act({ kind, talk }));

beforeEach(() => {
  time = 100_000;
  calls = [];
  saved = null;
  isFull = false;
  session = memoryArea();
});

describe('saving from a card', () => {
  it('offers the undo of what it has just saved, to its own tab, for a minute and once', async () => {
    expect(await press('save')).toContain('extUndo');
    expect(await press('undo', 8)).not.toContain('extUndo');
    expect(saved).not.toBeNull();
    time += 59_000;
    expect(await press('undo')).not.toContain('extSavedShort');
    expect(saved).toBeNull();
    await press('undo');
    expect(calls).toEqual(['remove']);
  });

  it('takes nothing back that was saved before, or too long ago', async () => {
    saved = aSaved('e', 't', { savedAt: 5 });
    expect(await press('save')).not.toContain('extUndo');
    await press('undo');
    saved = null;
    await press('save');
    time += 60_001;
    await press('undo');
    expect(saved).not.toBeNull();
    expect(calls).toEqual([]);
  });

  it('says so when nothing was stored, and draws no saved bookmark', async () => {
    isFull = true;
    const drawing = await deskOf(7).act({ kind: 'save', talk });
    expect(words(drawing)).toContain('cardNotSaved');
    expect(JSON.stringify(drawing)).toContain('"aria-pressed":"false"');
  });

  it('never draws a note', async () => {
    await deskOf(7).act({ kind: 'save', talk });
    expect(JSON.stringify(await deskOf(7).act({ kind: 'undo', talk }))).not.toContain('mine');
  });
});

describe('a card', () => {
  it.each([
    [{ kind: 'site-off' }, 'cardSiteIsOff |extUndo', 'site false'],
    [{ kind: 'site-on' }, 'cardSiteOff ', 'site true'],
    [{ kind: 'pause' }, 'cardPaused |extUndo', 'pause true'],
    [{ kind: 'resume' }, 'cardPause ', 'pause false'],
    [
      { kind: 'never', name: 'Flux', site: true },
      'cardNeverIsHere Flux|extUndo',
      'never Flux true true',
    ],
    [
      { kind: 'not-never', name: 'Flux', site: true },
      'cardNeverHere Flux',
      'never Flux true false',
    ],
    [
      { kind: 'never', name: 'Flux', site: false },
      'cardNeverIsAnywhere Flux|extUndo',
      'never Flux false true',
    ],
    [
      { kind: 'not-never', name: 'Flux', site: false },
      'cardNeverAnywhere Flux',
      'never Flux false false',
    ],
    [{ kind: 'library', project: projectId('flux') }, '', 'library flux'],
  ] as const)('does %o, and draws what can be done next', async (act, drawn, done) => {
    expect(words(await deskOf(7).act(act))).toBe(drawn);
    expect(calls).toEqual([done]);
  });

  it('is pinned and let go, and says when it was copied, without a change', async () => {
    expect(JSON.stringify(await deskOf(7).act({ kind: 'pin' }))).toContain('"aria-pressed":"true"');
    expect(JSON.stringify(await deskOf(7).act({ kind: 'unpin' }))).toContain(
      '"aria-pressed":"false"',
    );
    expect(words(await deskOf(7).act({ kind: 'copied' }))).toBe('cardCopied');
    expect(calls).toEqual([]);
  });

  it('is drawn from data as text and safe links alone', async () => {
    const row = aSaved('e', 't');
    const evil = '<img src=x onerror=alert(1)>';
    const project = {
      ...({} as NonNullable<Awaited<ReturnType<Library['card']>>>['project']),
      id: projectId('evil'),
      name: evil,
      description: evil,
      homepage: 'javascript:alert(1)',
      repository: 'data:text/html,x',
      maturity: 'other' as const,
    };
    const links = [{ kind: 'video' as const, url: 'javascript:alert(2)', exact: true, note: null }];
    const talks = [{ ...row, talk: { ...row.talk, title: evil, links }, saved: false }];
    const drawn = await cardDesk({
      ...({} as Parameters<typeof cardDesk>[0]),
      library: {
        ...library,
        card: async () => ({ project, parent: null, talks, total: 1, why: null, years: [] }),
      },
      t: (key) => key,
    }).show({ project: project.id, context: '', text: evil, reasons: [], look: '' });
    expect(hrefs(drawn!.drawing)).toEqual([
      expect.stringMatching(/^https:\/\/www\.youtube\.com\//),
    ]);
    expect(words(drawn!.drawing).split('|')).toContain(evil);
  });
});

function hrefs(drawing: Drawing): string[] {
  if (typeof drawing === 'string') return [];
  const [, attributes, ...children] = drawing;
  return [...(attributes.href ? [attributes.href] : []), ...children.flatMap(hrefs)];
}
