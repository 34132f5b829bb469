import * as own from '../../../components/page/slices.ts';

/** Stands in for components/page/slices.ts in the bench: the same, with each slice timed. */
export const { spend, spent } = own;

/** How long a page is kept busy between two pauses. */
export type Slices = {
  readonly busyMs: number;
  readonly p95Ms: number;
  readonly worstMs: number;
  readonly count: number;
};

let slices: number[] = [];

export const inSlices: typeof own.inSlices = (steps, signal) =>
  own.inSlices(
    {
      next() {
        const begin = performance.now();
        const step = steps.next();
        slices.push(performance.now() - begin);
        return step;
      },
    },
    signal,
  );

/** Those since the last time. */
export function takeSlices(): Slices {
  const sorted = slices.sort((a, b) => a - b);
  slices = [];
  return {
    busyMs: sorted.reduce((sum, ms) => sum + ms, 0),
    p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    worstMs: sorted.at(-1) ?? 0,
    count: sorted.length,
  };
}
