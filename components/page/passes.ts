import { changesOf, isAny, merge } from './changes.ts';
import type { PageBlock } from './entry.ts';
import { inView } from './in-view.ts';
import { isConnected, shadowRoot } from './nodes.ts';
import { containerOf } from './place.ts';
import { createScan, type ScanOptions } from './scan.ts';
import { createMeter, nextSlice, seen, type Meter } from './slices.ts';

/** Rest after a pass: so many times what it took, so that a restless page loses at most 5 %. */
const restShare = 20;
const shortestRestMs = 50;
const longestRestMs = 5_000;
/** Nothing tells of a root that a custom element gets later: they are looked at after these times. */
const looksMs = [500, 2_000, 8_000];

export type PassOptions = Pick<ScanOptions, 'index' | 'meetRoot'> & {
  readonly signal: AbortSignal;
  /** Forgets containers. */
  sweep(isGone: (container: Node) => boolean): void;
  /** What is to be judged now that all is read. */
  unjudged(): PageBlock[];
  judge(block: PageBlock): void;
  ended(): void;
};

/** Reads the page, and again what changes in it, until the signal; answers where changes go. */
export function startPasses(options: PassOptions): (records: readonly MutationRecord[]) => void {
  const { signal } = options;
  const customs = new Set<Element>();
  let changes = changesOf(document);
  let wake = () => {};

  const lookForRoots = () => {
    for (const element of customs) {
      const root = shadowRoot(element);
      if (root) changes.added.add(root);
      if (root || !isConnected(element)) customs.delete(element);
    }
    if (isAny(changes)) wake();
  };
  const pass = async (meter: Meter) => {
    const now = changes;
    changes = changesOf();
    const meetCustom = (element: Element) => customs.add(element);
    const scan = createScan({ ...options, changes: now, meter, meetCustom });
    // What is in view goes first where a pass takes longer than to the next frame: after one the
    // layout is done, so that asking for places costs little.
    let isLaidOut = false;
    if (now.added.size > 0) requestAnimationFrame(() => (isLaidOut = true));
    await inSlices(meter, signal, () => {
      if (isLaidOut) scan.first(inView(document));
      isLaidOut = false;
      return scan.step();
    });
    if (signal.aborted) return;
    if (now.hasLosses) options.sweep(scan.isCloser() ? isGone : isLost);
    const blocks = options.unjudged();
    await inSlices(meter, signal, () => {
      const block = blocks.pop();
      // What has changed again is read again first.
      if (block && !block.pieces.some(({ node }) => changes.texts.has(node))) options.judge(block);
      meter.spend(300);
      return block !== undefined;
    });
    if (signal.aborted) return;
    options.ended();
    lookForRoots();
  };
  const run = async () => {
    while (!signal.aborted) {
      const meter = createMeter();
      await pass(meter);
      const rest = Math.min(meter.busy() * restShare, longestRestMs);
      await new Promise((resolve) => setTimeout(resolve, Math.max(rest, shortestRestMs)));
      if (isAny(changes) || signal.aborted) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  signal.addEventListener('abort', () => wake());
  for (const ms of looksMs) setTimeout(lookForRoots, ms);
  void run();
  return (records) => {
    merge(changes, records);
    wake();
  };
}

const isLost = (container: Node) => !isConnected(container);
const isGone = (container: Node) => !containerOf(container);

/** Works in slices, while the page is seen. */
async function inSlices(meter: Meter, signal: AbortSignal, step: () => boolean): Promise<void> {
  for (;;) {
    await seen(document);
    if (signal.aborted || !meter.slice(step)) return;
    await nextSlice();
  }
}
