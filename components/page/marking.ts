import type { OpenLexicon } from '../../data/recogniser/lexicon.ts';
import type { Settings } from '../../data/settings/settings.ts';
import { createIndex } from './block-index.ts';
import { isAny, merge, noChanges, setWhole } from './changes.ts';
import { inView } from './in-view.ts';
import { createMarks } from './marks.ts';
import { isConnected, isText, shadowRoot } from './nodes.ts';
import { firstInSections } from './order.ts';
import { find } from './place.ts';
import { createReader } from './reader.ts';
import { createScan } from './scan.ts';
import { createShown } from './shown.ts';
import { createMeter, nextSlice, seen } from './slices.ts';

/** Slices that a pass may take before what is in view goes first. */
const patience = 2;
/** Rest after a pass: so many times what it took, so that a restless page loses at most 5 %. */
const restShare = 20;
const [shortestRestMs, longestRestMs] = [50, 5_000];
/** Nothing tells of a root that a custom element gets later: they are looked at after these times. */
const looksMs = [500, 2_000, 8_000];

export type Marking = ReturnType<typeof startMarking>;

/** Reads a page and keeps its marks right, until the signal. */
export function startMarking(
  document: Document,
  lexicon: OpenLexicon,
  settings: Settings,
  signal: AbortSignal,
  changed: () => void,
) {
  const marks = createMarks(document);
  const shown = createShown(marks);
  const meter = createMeter();
  const reader = createReader(lexicon);
  const roots = new Set<Node>();
  const customs = new Set<Element>();
  let changes = noChanges();
  let wake = () => {};
  /** Text nodes that changed since the pass began. */
  let fresh = new Set<Node>();

  const index = createIndex({
    reader,
    isMarked: ({ project }) =>
      !lexicon.unmarked.has(project) || settings.alsoMarked.includes(project),
    added(entry) {
      // Firefox takes 7 µs a range.
      meter.spend(200);
      if (settings.marks !== 'section') shown.add(entry);
    },
    removed: shown.delete,
  });

  const observer = new MutationObserver((records) => {
    merge(changes, records);
    for (const { type, target } of records) {
      if (type !== 'characterData' || !isText(target)) continue;
      fresh.add(target);
      // Marks on letters that have just changed go at once; the rest waits for the next pass.
      for (const entry of shown.at(target)) if (!entry.stands()) shown.delete(entry);
    }
    wake();
  });
  const observe = (root: Node) =>
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['contenteditable'],
    });
  const meetRoot = (root: ShadowRoot) => {
    if (roots.has(root)) return false;
    roots.add(root);
    marks.adopt(root);
    observe(root);
    return true;
  };
  const lookForRoots = () => {
    for (const element of customs) {
      const root = shadowRoot(element);
      if (root) changes.added.add(root);
      if (root || !isConnected(element)) customs.delete(element);
    }
    if (isAny(changes)) wake();
  };

  /** Works in slices, while the page is seen; false when it has ended. */
  const inSlices = async (step: () => boolean, onPause = () => {}): Promise<boolean> => {
    for (;;) {
      await seen(document, signal);
      if (signal.aborted) return false;
      if (!meter.slice(step)) return true;
      onPause();
      await nextSlice();
    }
  };
  const show = () => {
    if (settings.marks === 'section') {
      const first = firstInSections(index.entries());
      for (const entry of shown.entries) if (!first.has(entry)) shown.delete(entry);
      first.forEach(shown.add);
    }
    marks.keep();
    changed();
  };
  const pass = async () => {
    const now = changes;
    changes = noChanges();
    fresh = new Set();
    meter.reset();
    const scan = createScan({
      changes: now,
      index,
      meter,
      meetRoot,
      meetCustom: (element) => customs.add(element),
    });
    let slices = 0;
    const isRead = await inSlices(scan.step, () => {
      if (++slices === patience && now.added.size > 0) scan.first(inView(document));
    });
    if (!isRead) return;
    if (now.hasLosses) {
      index.sweep((container) => !find(container));
      for (const root of marks.shadowRoots())
        if (!isConnected(root) && roots.delete(root)) marks.release(root);
    }
    const blocks = index.unjudged(reader.turned(index.readings));
    const isJudged = await inSlices(() => {
      const block = blocks.pop();
      // What has changed again is read again first.
      if (block && !block.pieces.some(({ node }) => fresh.has(node))) index.judge(block);
      meter.spend(200);
      return block !== undefined;
    });
    if (isJudged) show();
    lookForRoots();
  };
  const run = async () => {
    while (!signal.aborted) {
      await pass();
      const rest = Math.min(meter.busy * restShare, longestRestMs);
      await new Promise((resolve) => setTimeout(resolve, Math.max(rest, shortestRestMs)));
      if (!isAny(changes) && !signal.aborted)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    marks.remove();
    wake();
  });
  observe(document);
  setWhole(changes);
  changes.hasLosses = true;
  shown.paint(settings.marks !== 'hover');
  for (const ms of looksMs) setTimeout(() => signal.aborted || lookForRoots(), ms);
  void run();

  return {
    marks,
    shown,
    index,
    /** Takes other settings without reading the page again. */
    apply(next: Settings) {
      settings = next;
      shown.paint(settings.marks !== 'hover');
      for (const block of index.all()) index.set(block, block.mentions);
      show();
    },
  };
}
