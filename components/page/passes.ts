import type { PageBlock } from './entry.ts';
import type { Blocks } from './blocks.ts';
import { watchChanges } from './changes.ts';
import { readPass } from './pass.ts';
import { inSlices, spend } from './slices.ts';

/** Rest after a pass: so many times what it took, so that a restless page loses at most 5 %. */
const restShare = 20;
const shortestRestMs = 50;
const longestRestMs = 5_000;

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

  function* judging(found: readonly PageBlock[]): Generator<void> {
    for (const block of found) {
      const { claims, pieces } = block;
      // What has changed again is read again first.
      if (claims[0] && !pieces.some(({ node }) => changes.has(node))) blocks.judge(block);
      if (spend(300)) yield;
    }
  }
  const run = async () => {
    while (!signal.aborted) {
      let busy = await inSlices(readPass(blocks, changes, roots), signal);
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
