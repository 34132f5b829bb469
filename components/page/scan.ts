import type { BlockIndex } from './block-index.ts';
import type { Changes } from './changes.ts';
import { collectText, type Sink } from './collect-text.ts';
import { containers } from './kinds.ts';
import { contains, inside, isConnected, isElement, parentNode } from './nodes.ts';
import { find, type Container, type Place } from './place.ts';
import type { TextBlock } from './run.ts';
import type { Meter } from './slices.ts';

/** About 10 MB of page; what is beyond is not read. */
const mostUnits = 24_000_000;
const mostBusyMs = 5_000;

/** A container to read; `deep`: with everything in it. */
type Job = Container & { readonly deep: boolean; readonly from: Node | null };

export type ScanOptions = {
  readonly changes: Changes;
  readonly index: Pick<BlockIndex, 'add' | 'clear'>;
  readonly meter: Meter;
  /** A shadow root, each time it is met; true when it was not known. */
  meetRoot(root: ShadowRoot): boolean;
  meetCustom(element: Element): void;
};

/** The work of one pass over the page, or over what has changed in it, step by step. */
export function createScan({ changes, index, meter, meetRoot, meetCustom }: ScanOptions) {
  const { added } = changes;
  const jobs: Job[] = [];
  const texts: [Node, TextBlock][] = [];
  /** Places that are not looked up yet. */
  const places = [
    ...[...added].filter((node) => !isInside(node, added)).map((node) => ({ node, deep: true })),
    ...[...changes.touched].map((node) => ({ node, deep: false })),
  ];
  const done = new Set<Node>();

  const enqueue = (node: Node, deep: boolean) => {
    const found = find(node);
    meter.spend(100);
    if (!found) return;
    const { container } = found;
    if (deep && container === node) jobs.push({ ...found, deep, from: null });
    else if (deep && isElement(node))
      for (const block of inside(node, containers)) enqueue(block, false);
    else if (!done.has(container)) jobs.push({ ...found, deep, from: null });
    if (!deep) done.add(container);
  };
  const walk = (job: Job) => {
    const { container, deep, from } = job;
    // A container that changed under the walk is read again in the next pass.
    if (!isConnected(container) || (from && !contains(container, from))) return;
    if (!from) index.clear(container);
    const found: Job[] = [];
    const add = (node: Node, place: Place) =>
      found.push({ container: node, place, deep: true, from: null });
    const sink: Sink = {
      text: (block) => texts.push([container, block]),
      nested: (element, place) => deep && add(element, place),
      root: (root, place) => (meetRoot(root) || deep) && add(root, place),
      custom: meetCustom,
    };
    const rest = collectText(job, from, meter.spend, sink);
    if (rest) jobs.push({ ...job, from: rest });
    jobs.push(...found.toReversed());
    texts.reverse();
  };
  return {
    /** Reads these before all else. */
    first(nodes: Iterable<Node>) {
      for (const node of nodes) enqueue(node, true);
    },
    /** One small piece of work; false when there is none left, or the budget of a page is used up. */
    step(): boolean {
      const text = texts.pop();
      if (text) {
        index.add(...text);
        meter.spend(2 * text[1].text.length);
        return true;
      }
      const job = jobs.pop();
      const place = job ?? places.pop();
      if (job) walk(job);
      else if (place && 'node' in place) enqueue(place.node, place.deep);
      return place !== undefined && meter.units < mostUnits && meter.busy < mostBusyMs;
    },
  };
}

/** Whether a node stands in another one of a set. */
function isInside(node: Node, set: ReadonlySet<Node>): boolean {
  for (let at = parentNode(node); at; at = parentNode(at)) if (set.has(at)) return true;
  return false;
}
