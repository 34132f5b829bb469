import Mark from 'mark.js';
import { namesIn } from '../../../components/page/names-in.ts';
import { createPainting } from '../../../components/page/painting.ts';
import type { TextBlock } from '../../../components/page/run.ts';
import { startSession, type PageSession } from '../../../components/page/session.ts';
import { walk } from '../../../components/page/walk.ts';
import type { Referee } from '../../../data/model/referee.ts';
import { openNames, type NamesJson } from '../../../data/recogniser/names.ts';
import { scan } from '../../../data/recogniser/scan.ts';
import { defaultSettings } from '../../../data/settings/settings.ts';
import { fillWithCells, fillWithProse, fillWithText, walkAndRead } from './pages.ts';
import { inSlices, takeSlices, type Slices } from './slices.ts';

/** What test/bench/recogniser-browsers.ts calls in a page. The referee works beside the page, as the background does. */
let names: NamesJson;
let text = '';
let longTasks = 0;

const worker = new Worker('/referee.js', { type: 'module' });
const waiting = new Map<number, (value: never) => void>();
let calls = 0;
worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; value: never }>) => {
  waiting.get(data.id)!(data.value);
});
const call = (method: string, ...args: unknown[]) =>
  new Promise<never>((resolve) => {
    waiting.set(calls, resolve);
    worker.postMessage({ id: calls++, method, args }, []);
  });
const referee: Referee = {
  read: (...args) => call('read', ...args),
  weigh: (...args) => call('weigh', ...args),
};

if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
  new PerformanceObserver((list) => (longTasks += list.getEntries().length)).observe({
    type: 'longtask',
  });

type Page = { readonly kind: 'prose' | 'cells' | 'text'; readonly cells?: number };
type Pass = Slices & { readonly ms: number; readonly marks: number; readonly longTasks: number };

let stop = new AbortController();

let changed = () => {};
let session: PageSession;

function start(): void {
  stop = new AbortController();
  session = startSession({
    names: async () => openNames(names),
    referee,
    settings: defaultSettings,
    signal: stop.signal,
    onChange: () => changed(),
  });
}

/** As many are shown; of more than that those near the view are painted. */
const marks = () => Math.min(session.status().named.length, 12_000);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** After the next frame is painted. */
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Until the first pass has come to its end. */
async function firstPass(): Promise<Pass> {
  await pause(100);
  takeSlices();
  longTasks = 0;
  const begin = performance.now();
  const ended = new Promise<void>((resolve) => (changed = resolve));
  start();
  await ended;
  const ms = performance.now() - begin;
  await pause(100);
  return { ms, marks: marks(), longTasks, ...takeSlices() };
}

const client = {
  async load(from: string, kind: Page): Promise<void> {
    const [json, sample] = await Promise.all([fetch(`/${from}.names.json`), fetch(`/${from}.txt`)]);
    names = (await json.json()) as NamesJson;
    text = await sample.text();
    await call('open', `/${from}.lexicon.json`);
    if (kind.kind === 'prose') fillWithProse(text);
    if (kind.kind === 'cells') fillWithCells(text, kind.cells!);
    if (kind.kind === 'text') fillWithText(text);
    document.body.getBoundingClientRect();
  },
  /** Milliseconds of the bare limit, in a page in which nothing has run yet. */
  limit(): number {
    const begin = performance.now();
    walkAndRead();
    return performance.now() - begin;
  },
  /** Milliseconds of work to read the page and find its names, with nothing judged and nothing marked. */
  readAndFind(): Promise<number> {
    const open = openNames(names);
    const reader = {
      emit: (block: TextBlock) => void namesIn(block, open),
      enter: () => true,
      meet: () => {},
    };
    return inSlices(walk(document.body, reader), stop.signal);
  },
  /** Milliseconds that the browser needs for a bare walk and the first mark of a page, to the painted frame. */
  async oneMark(): Promise<number> {
    const begin = performance.now();
    walkAndRead();
    const painting = createPainting();
    const node = document.querySelector('td')!.firstChild!;
    painting.set([
      new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 1 }),
    ]);
    await nextFrame();
    return performance.now() - begin;
  },
  firstPass,
  stop(): void {
    stop.abort();
  },
  /** MB/s of the matcher and of a bare word expression on the text, warm. */
  warm(): { ours: number; words: number } {
    const open = openNames(names);
    const best = (run: () => void) => {
      let ms = Infinity;
      for (let pass = 0; pass < 6; pass++) {
        const begin = performance.now();
        // Firefox tells whole milliseconds only.
        for (let again = 0; again < 10; again++) run();
        ms = Math.min(ms, (performance.now() - begin) / 10);
      }
      return text.length / 1000 / ms;
    };
    const word = /\w+/g;
    return {
      ours: best(() => scan(open, text)),
      words: best(() => {
        word.lastIndex = 0;
        while (word.test(text));
      }),
    };
  },
  /** mark.js with the same names, one after another until the time is up; its whole time by that share. */
  markJs(most: number): { ms: number; share: number } {
    const texts = Object.values(names.buckets).flatMap((bucket) =>
      bucket
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('\t')[1]!),
    );
    const spellings = [...new Set(texts)];
    const mark = new Mark(document.body);
    const begin = performance.now();
    let done = 0;
    while (done < spellings.length && performance.now() - begin < most)
      mark.mark(spellings[done++]!, { separateWordSearch: false, accuracy: 'exactly' });
    const share = done / spellings.length;
    return { ms: (performance.now() - begin) / share, share };
  },
  /** A page that gets 200 nodes a second, for some seconds: the share of the time that marking takes. */
  async stream(
    seconds: number,
  ): Promise<Slices & { readonly share: number; readonly marks: number }> {
    document.body.replaceChildren();
    start();
    await pause(200);
    takeSlices();
    const words = text.split(' ');
    for (let at = 0; at < seconds * 20; at++) {
      for (let node = 0; node < 10; node++) {
        const from = ((at * 10 + node) * 8) % (words.length - 8);
        document.body
          .appendChild(document.createElement('p'))
          .append(words.slice(from, from + 8).join(' '));
      }
      await pause(50);
    }
    const taken = takeSlices();
    await pause(1_500);
    return { ...taken, share: taken.busyMs / (seconds * 1000), marks: marks() };
  },
  /** Milliseconds that the page itself needs for so many edits, each with the layout that it asks for. */
  edits(count: number): number {
    const paragraphs = [...document.querySelectorAll('p')];
    const begin = performance.now();
    for (let at = 0; at < count; at++) {
      const paragraph = paragraphs[(at * 37) % paragraphs.length]!;
      const added = paragraph.appendChild(document.createElement('span'));
      added.append('one more word');
      added.getBoundingClientRect();
      added.remove();
    }
    return performance.now() - begin;
  },
  /** Milliseconds from an edit to the painted frame, the median of so many. */
  async editFrame(count: number): Promise<number> {
    const [paragraph] = document.querySelectorAll('p');
    const times: number[] = [];
    for (let at = 0; at < count; at++) {
      await nextFrame();
      const begin = performance.now();
      const added = paragraph!.appendChild(document.createElement('span'));
      added.append('one more word');
      await nextFrame();
      times.push(performance.now() - begin);
      added.remove();
      await nextFrame();
    }
    return times.sort((a, b) => a - b)[count >> 1]!;
  },
  marks,
};

export type Client = typeof client;
Object.assign(globalThis, { client });
