import type { Blocks } from './blocks.ts';
import { inView } from './caret.ts';
import type { Changes } from './changes.ts';
import { compareDocumentPosition } from '../dom/nodes.ts';
import { containerOf, kindOf } from './kinds.ts';
import { spend, spent } from './slices.ts';
import { walk } from './walk.ts';

/** About 10 MB of page; what is beyond is not read. */
const mostUnits = 24_000_000;

/** A node, and whether all that is in it is to be read, or only the text that stands in it itself. */
type Job = readonly [node: Node, isDeep: boolean];

/** Reads what has changed since the last pass; at first that is the page. */
export function* readPass(
  blocks: Blocks,
  changes: Changes,
  roots: Set<ShadowRoot>,
): Generator<unknown> {
  const [places, hasLosses] = changes.take();
  const most = spent() + mostUnits;
  const jobs: Job[] = [];
  const read = startReading(blocks, changes, roots, jobs);
  let isLaidOut = false;

  if (hasLosses)
    for (const container of blocks.containers()) {
      if (!containerOf(container)) blocks.clear(container);
      if (spend(50)) yield;
    }
  for (const [node, isDeep] of places) {
    const container = containerOf(node);
    if (container) jobs.push([isDeep ? node : container, isDeep]);
    if (spend(100)) yield;
  }
  // What is in view goes first where that is not the top and a pass takes longer than to the next
  // frame: after one the layout is done, so that asking for places costs little.
  if (places.has(document)) requestAnimationFrame(() => (isLaidOut = true));
  for (let job; (job = jobs.pop()) && spent() < most;) {
    for (const at of read(job)) {
      yield;
      yield* blocks.send(false);
      if (spent() > most) break;
      if (isLaidOut && scrollY)
        for (const part of inView()) {
          if (isBehind(part, at)) yield* read([part, true]);
          // To find it took time too.
          if (spend(1_500)) yield;
        }
      isLaidOut = false;
    }
    if (spend(20)) yield;
  }
  yield* blocks.send(true);
}

/** Whether a part of the page is still to be read, and can be read alone. */
const isBehind = (part: Node, at: Node): boolean =>
  containerOf(part) === part && !(compareDocumentPosition.call(at, part) & 2);

/** Reads each node once; yields the places to go on from. */
function startReading(
  blocks: Blocks,
  changes: Changes,
  roots: Set<ShadowRoot>,
  jobs: Job[],
): (job: Job) => Generator<Node> {
  /** What has been read, and whether with all that is in it. */
  const done = new Map<Node, boolean>();
  return function* ([node, isDeep]) {
    const was = done.get(node);
    if (was || was === isDeep) return;
    // Of an inline element only the blocks in it count.
    const outside = kindOf(node) ? null : containerOf(node);
    if (was === undefined) blocks.clear(node);
    const isRead = yield* walk(node, {
      emit(block) {
        // A block that was read counts no more, but those in it do.
        return (
          done.get(block.container) !== false && block.container !== outside && blocks.add(block)
        );
      },
      enter(block) {
        const was = done.get(block);
        if (isDeep && was === undefined) blocks.clear(block);
        return isDeep && !was;
      },
      meet(root) {
        const isNew = !roots.has(root);
        if (isNew) changes.observe((roots.add(root), root));
        if (isNew || isDeep) jobs.push([root, true]);
      },
    });
    if (isRead) done.set(node, isDeep);
    else changes.add(node);
  };
}
