/**
 * A slice ends after about so many milliseconds. Chromium clears garbage in them too; Firefox paints
 * between them, and takes half as long again with shorter ones.
 */
const sliceMs = import.meta.env.FIREFOX ? 3 : 1;
/** The clock is looked at every so many units: one per character, 20 per node. */
const lookEvery = 1_500;

let units = 0;
let nextLook = 0;
let sliceEnd = 0;

/** All work so far. */
export const spent = (): number => units;

/** Counts work; true when it is time to let the page go on. */
export function spend(work: number): boolean {
  units += work;
  if (units < nextLook) return false;
  if (performance.now() >= sliceEnd) return true;
  nextLook = units + lookEvery;
  return false;
}

/** Works in slices while the page is seen, until the signal; answers the milliseconds of work. */
export async function inSlices(steps: Iterator<unknown>, signal: AbortSignal): Promise<number> {
  let busy = 0;
  // `requestIdleCallback` makes a 5 MB page take 1.6-5.7 s, `yield` 0.1-0.5 s.
  for (;;) {
    while (document.hidden)
      await new Promise((resolve) => {
        document.addEventListener('visibilitychange', resolve, { once: true });
      });
    if (signal.aborted) return busy;
    const start = performance.now();
    sliceEnd = start + sliceMs;
    const isDone = steps.next().done;
    busy += performance.now() - start;
    if (isDone) return busy;
    await scheduler.yield();
  }
}
