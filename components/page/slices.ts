/** A slice ends after about so many milliseconds. */
const sliceMs = 3;
/** The clock is looked at every so many units: one per character, 20 per node. */
const lookEvery = 1_500;

/** Counts work, and what it cost. */
export type Meter = ReturnType<typeof createMeter>;

export function createMeter() {
  let started = 0;
  let unread = 0;
  let isOver = false;
  const meter = {
    /** Milliseconds and units of work since `reset`. */
    busy: 0,
    units: 0,
    reset() {
      meter.busy = meter.units = 0;
    },
    /** True when it is time to let the page go on. */
    spend(units: number): boolean {
      meter.units += units;
      unread += units;
      if (unread > lookEvery) {
        unread = 0;
        isOver = performance.now() - started >= sliceMs;
      }
      return isOver;
    },
    /** Works step by step until a step answers false, or time is over: then it answers true. */
    slice(step: () => boolean): boolean {
      started = performance.now();
      isOver = false;
      let isMore: boolean;
      while ((isMore = step()) && !meter.spend(20));
      meter.busy += performance.now() - started;
      return isMore;
    },
  };
  return meter;
}

/** Lets the page's own tasks run first. */
export function nextSlice(): Promise<void> {
  // `requestIdleCallback` makes a 5 MB page take 1.6-5.7 s, `yield` 0.1-0.5 s. Chromium 128 lacks it.
  const tasks: Partial<Scheduler> & Pick<Scheduler, 'postTask'> = scheduler;
  return tasks.yield?.() ?? tasks.postTask(() => undefined);
}

/** Resolves when the document can be seen, or the signal is aborted. */
export async function seen(document: Document, signal: AbortSignal): Promise<void> {
  while (document.hidden && !signal.aborted)
    await new Promise((resolve) => {
      document.addEventListener('visibilitychange', resolve, { once: true, signal });
      signal.addEventListener('abort', resolve, { once: true });
    });
}
