import type { PageBlock } from './entry.ts';
import type { Blocks } from './blocks.ts';
import { inView } from './caret.ts';
import { watchChanges } from './changes.ts';
import { compareDocumentPosition, parentNode } from '../dom/nodes.ts';
import { containerOf, kindOf } from './kinds.ts';
import { inSlices, spend, spent } from './slices.ts';
import { walk, type Reader } from './walk.ts';

/** About 10 MB of page; what is beyond is not read. */
const mostUnits = 24_000_000;
/** Rest after a pass: so many times what it took, so that a restless page loses at most 5 %. */
const restShare = 20;
const shortestRestMs = 50;
const longestRestMs = 5_000;

/** A node, and whether all that is in it is to be read, or only the text that stands in it itself. */
type Job = readonly [node: Node, isDeep: boolean];

/** Reads the page, and again what changes in it, until the signal. */
export function startPasses(
  blocks: Blocks,
  roots: Set<ShadowRoot>,
  heard: (target: Node) => void,
  ended: () => void,
  signal: AbortSignal,
): void {
  let wake = () => {};
  const changes = watchChanges(heard, () => wake(), signal);

  function* pass(): Generator<void> {
    const [places, hasLosses] = changes.take();
    const jobs: Job[] = [];
    /** What has been read in this pass, and whether with all that is in it. */
    const done = new Map<Node, boolean>();
    const most = spent() + mostUnits;
    let isLaidOut = false;

    const isCovered = (node: Node): boolean => {
      for (let at: Node | null = node; at; at = parentNode(at)) if (done.get(at)) return true;
      return false;
    };
    const readerOf = (isDeep: boolean): Reader => ({
      emit: blocks.add,
      enter(block) {
        const was = done.get(block);
        if (!isDeep || was) return null;
        if (was === undefined) blocks.clear(block);
        return was === false;
      },
      meet(root) {
        const isNew = !roots.has(root);
        if (isNew) changes.observe((roots.add(root), root));
        if (isNew || isDeep) jobs.push([root, true]);
      },
      lose: changes.add,
    });
    /** Yields the places to go on from. */
    function* read([node, isDeep]: Job): Generator<Node> {
      const was = done.get(node);
      if (was === isDeep || isCovered(node)) return;
      // Of an inline element, or a block that was read, only the blocks in it count.
      const isSilent = was === false || !kindOf(node);
      if (!isSilent) blocks.clear(node);
      yield* walk(node, isSilent, readerOf(isDeep));
      done.set(node, isDeep);
    }
    /** What is in view and not read yet. */
    const ahead = (from: Node): Job[] =>
      [...inView()]
        .filter((part) => containerOf(part) === part)
        .filter((part) => !(compareDocumentPosition.call(from, part) & 2))
        .map((part) => [part, true]);

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
    // What is in view goes first where a pass takes longer than to the next frame: after one the
    // layout is done, so that asking for places costs little.
    if (places.has(document)) requestAnimationFrame(() => (isLaidOut = true));
    for (let job; (job = jobs.pop());) {
      for (const at of read(job)) {
        yield* blocks.sendFull();
        yield;
        if (spent() > most) return;
        if (isLaidOut) for (const part of ahead(at)) for (const _ of read(part)) yield;
        isLaidOut = false;
      }
      if (spend(20)) yield;
    }
    yield* blocks.sendRest();
  }
  function* judging(found: Iterable<PageBlock>): Generator<void> {
    for (const block of found) {
      // What has changed again is read again first.
      if (!block.pieces.some(({ node }) => changes.has(node))) blocks.judge(block);
      if (spend(300)) yield;
    }
  }
  const run = async () => {
    while (!signal.aborted) {
      let busy = await inSlices(pass(), signal);
      const found = await blocks.settle();
      if (found) busy += await inSlices(judging(found), signal);
      else changes.add(document);
      if (signal.aborted) return;
      ended();
      const rest = Math.min(Math.max(busy * restShare, shortestRestMs), longestRestMs);
      await new Promise((resolve) => setTimeout(resolve, rest));
      if (!changes.isAny())
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  };
  changes.observe(document);
  void run();
}
