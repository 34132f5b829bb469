import '../ui/english.ts';
import { expect, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Mark, MarkSource } from '../../../components/card/mark-source.ts';
import css from '../../../components/card/card.css?inline';
import { mountCard } from '../../../components/card/mount.ts';
import { t } from '../../../components/ui/text.ts';
import { cardDesk } from '../../../data/card/desk.ts';
import type { Controls } from '../../../data/model/controls.ts';
import { projectId, type ProjectId, type TalkId } from '../../../data/model/ids.ts';
import type { Library, ProjectCard } from '../../../data/model/library.ts';
import type { TalkRow } from '../../../data/model/talk-row.ts';
import type { SavedTalk } from '../../../data/model/saved-talk.ts';
import { defaultSettings, type CardSettings } from '../../../data/settings/settings.ts';
import { paintedBehind } from '../../../components/page/look.ts';
import { sampleCard } from './samples.ts';

/** Modes that the card asked for. In the tests every root is open, so that axe and locators see it. */
export const modes: string[] = [];
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function attach(init) {
  modes.push(init.mode);
  return attachShadow.call(this, { ...init, mode: 'open' });
};

/** The tests run in a frame, whose page is no part of them: as if it were fullscreen. */
Object.assign(window.frameElement!, { matches: () => true });

export const paragraph = `<p>We run <span data-mark>Kyverno</span> next to <span data-mark>Falco</span>
  and <a href="#there" id="link">the docs of <span data-mark>Keda</span></a>.</p>`;

/** Stored just now: the desk looks at nothing else of it. */
const savedNow = { savedAt: 1 } as SavedTalk;

type Options = {
  readonly html?: string;
  readonly size?: [width: number, height: number];
  readonly card?: (name: string) => Promise<ProjectCard | null>;
};

/** A page with marks (elements with data-mark), and the card over it. */
export async function stand({ html = paragraph, size = [800, 700], card }: Options = {}) {
  document.body.innerHTML = `<main style="margin:40px;font:16px/24px sans-serif">${html}</main>`;
  await page.viewport(...size);
  await away();
  // The keys go to this frame only once it was pressed.
  await userEvent.click(document.documentElement, { position: { x: 3, y: 3 }, force: true });
  const stop = new AbortController();
  onTestFinished(() => {
    stop.abort();
    document.body.replaceChildren();
    for (const name of ['style', 'dir']) document.documentElement.removeAttribute(name);
  });

  const marks = markSource();
  const name = (id: string) => marks.all.find(({ id: own }) => own === id)!.text;
  let shown: readonly TalkRow[] = [];
  const library = {
    card: vi.fn<Library['card']>(async ({ project }) => {
      const answer = card ? await card(name(project)) : sampleCard(name(project));
      shown = answer?.talks ?? [];
      return answer;
    }),
    talk: async (id: TalkId) => shown.find(({ talk }) => talk.id === id) ?? null,
    save: vi.fn<Library['save']>(async () => ({ ok: true, value: savedNow })),
    remove: vi.fn<Library['remove']>(async () => ({ ok: true, value: null })),
  };
  const controls = {
    openLibrary: vi.fn<Controls['openLibrary']>(async () => {}),
    switchSite: vi.fn<Controls['switchSite']>(async () => {}),
    pause: vi.fn<Controls['pause']>(async () => {}),
    never: vi.fn<Controls['never']>(async () => {}),
  };
  const desk = cardDesk({
    library,
    controls,
    undo: { grant: async () => {}, use: async () => true },
    t,
    css,
    now: () => 0,
  });
  const mounted = mountCard({ marks, desk, signal: stop.signal });
  return { marks, library, controls, stop, ...mounted };
}

/** Takes the pointer to a corner of the page. */
export const away = () =>
  userEvent.hover(document.documentElement, {
    position: { x: innerWidth - 10, y: 3 },
    force: true,
  });

function markSource() {
  const elements = [...document.querySelectorAll<HTMLElement>('[data-mark]')];
  const all = elements.map(markOf);
  let last = -1;
  const source: MarkSource & {
    all: StandMark[];
    current: Mark | null;
    settings: CardSettings;
  } = {
    all,
    current: null,
    settings: defaultSettings,
    at: (x, y) => {
      let found = document.elementFromPoint(x, y);
      while (found?.shadowRoot) found = found.shadowRoot.elementFromPoint(x, y);
      return all[elements.findIndex((each) => each === found)] ?? null;
    },
    step: (by) => all[(last = (last + by + all.length) % all.length)] ?? null,
    within: (element) => all[elements.findIndex((each) => element.contains(each))] ?? null,
    firstOf: (id) => all.find((each) => each.id === id) ?? null,
    setCurrent: (mark) => {
      source.current = mark;
    },
  };
  return source;
}

type StandMark = Mark & { readonly id: ProjectId; readonly text: string };

const markOf = (element: HTMLElement): StandMark => ({
  id: projectId(element.textContent.toLowerCase()),
  text: element.textContent,
  question() {
    return {
      project: this.id,
      text: this.text,
      context: element.parentElement!.textContent,
      reasons: [],
      look: paintedBehind(element),
    };
  },
  lineBoxes: () => [...element.getClientRects()],
  link: element.closest('a, button'),
  reveal: () => element.scrollIntoView({ block: 'nearest' }),
});

export const markElement = (text: string) =>
  [...document.querySelectorAll<HTMLElement>('[data-mark]')].find(
    (each) => each.textContent === text,
  )!;

export const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });

/** The card's only trace in the page. */
export const host = () => document.querySelector<HTMLElement>('[popover]');
export const inCard = (selector: string) =>
  host()?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
export const cardRect = () => inCard('[role=dialog]')!.getBoundingClientRect();
export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens a card by resting the pointer on its mark. */
export const open = async (text = 'Kyverno') => {
  await userEvent.hover(markElement(text));
  await expect.element(dialog(text)).toBeInTheDocument();
};
export const gone = () => vi.waitFor(() => expect(host()).toBeNull(), { timeout: 2_000 });
