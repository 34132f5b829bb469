import type { BlockIndex } from './block-index.ts';
import type { Changes } from './changes.ts';
import { collectText } from './collect-text.ts';
import { containers } from './kinds.ts';
import { contains, inside, isConnected, isElement, parentNode } from './nodes.ts';
import { containerOf } from './place.ts';
import type { Meter } from './slices.ts';

/** About 10 MB of page; what is beyond is not read. */
const mostUnits = 24_000_000;

export type ScanOptions = {
  readonly changes: Changes;
  readonly index: Pick<BlockIndex, 'add' | 'clear'>;
  readonly meter: Pick<Meter, 'spend' | 'units'>;
  /** A shadow root, each time it is met; true when it was not known. */
  meetRoot(root: ShadowRoot): boolean;
  /** A custom element without an open root: it may get one later. */
  meetCustom(element: Element): void;
};

/** The work of one pass over the page, or over what has changed in it, step by step. */
export function createScan({ changes, index, meter, meetRoot, meetCustom }: ScanOptions) {
  const { added, touched } = changes;
  const jobs: (() => void)[] = [];
  const done = new Set<Node>();
  /** Containers of which some text waits to be read. */
  const open = new Set<Node>();
  let isCloser = added.has(document);

  /** Reads the text of a container, then that of the blocks in it if it is `deep`. */
  const read = (container: Node, deep: boolean, from: Node | null = null) => {
    // A container that changed between two slices is read again in the next pass.
    if (!isConnected(container) || (from && !contains(container, from))) return;
    if (!from) {
      if (open.has(container)) return;
      open.add(container);
      index.clear(container);
    }
    const texts: typeof jobs = [];
    const blocks: typeof jobs = [];
    const rest = collectText(container, from, meter.spend, {
      text(block) {
        texts.push(() => {
          const marks = index.add(container, block);
          // Firefox takes 7 µs to register a range.
          meter.spend(2 * block.text.length + 200 * marks);
        });
      },
      nested(node) {
        if (deep) blocks.push(() => read(node, deep));
      },
      root(root) {
        if (meetRoot(root) || deep) blocks.push(() => read(root, true));
      },
      custom: meetCustom,
    });
    if (rest) jobs.push(() => read(container, deep, rest));
    else texts.push(() => open.delete(container));
    for (const job of [...texts, ...blocks].toReversed()) jobs.push(job);
  };
  const readAround = (node: Node, deep: boolean) => {
    const container = containerOf(node);
    meter.spend(100);
    isCloser ||= deep && !container;
    if (!container) return;
    if (deep && container !== node) {
      // An inline element: its container is read for its own sake.
      if (isElement(node)) for (const block of inside(node, containers)) readAround(block, false);
    } else if (deep || !done.has(container)) read(container, deep);
    if (!deep) done.add(container);
  };
  const plan = (nodes: Iterable<Node>, deep: boolean) => {
    for (const node of nodes) jobs.push(() => readAround(node, deep));
  };
  plan(
    [...added].filter((node) => !isInside(node, added)),
    true,
  );
  plan(touched, false);
  return {
    /** Reads these before all else. */
    first: (nodes: Iterable<Node>) => plan(nodes, true),
    /** Whether containers that are still in the page may be in what is never read by now. */
    isCloser: () => isCloser,
    /** One small piece of work; false when there is none left, or the budget of a page is used up. */
    step(): boolean {
      const job = jobs.pop();
      job?.();
      return job !== undefined && meter.units() < mostUnits;
    },
  };
}

/** Whether a node stands in another one of a set. */
function isInside(node: Node, set: ReadonlySet<Node>): boolean {
  for (let at = parentNode(node); at; at = parentNode(at)) if (set.has(at)) return true;
  return false;
}
