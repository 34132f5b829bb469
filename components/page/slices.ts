/** A slice ends after about so many milliseconds. */
const sliceMs = 3;
/** The clock is looked at every so many units: one per character, 20 per node. */
const lookEvery = 1_500;

/** Counts work, and what it cost. */
export type Meter = ReturnType<typeof createMeter>;

export function createMeter() {
  let units = 0;
  let busy = 0;
  let started = 0;
  let unread = 0;
  let isOver = false;
  /** True when it is time to let the page go on. */
  const spend = (work: number): boolean => {
    units += work;
    unread += work;
    if (unread > lookEvery) {
      unread = 0;
      isOver = performance.now() - started >= sliceMs;
    }
    return isOver;
  };
  return {
    spend,
    units: () => units,
    /** Milliseconds of work. */
    busy: () => busy,
    /** Works step by step until a step answers false, or time is over: then it answers true. */
    slice(step: () => boolean): boolean {
      started = performance.now();
      isOver = false;
      let isMore: boolean;
      while ((isMore = step()) && !spend(20));
      busy += performance.now() - started;
      return isMore;
    },
  };
}

/** Lets the page's own tasks run first. */
export function nextSlice(): Promise<void> {
  // `requestIdleCallback` makes a 5 MB page take 1.6-5.7 s, `yield` 0.1-0.5 s. Chromium 128 lacks it.
  const tasks: Partial<Scheduler> & Pick<Scheduler, 'postTask'> = scheduler;
  return tasks.yield?.() ?? tasks.postTask(() => undefined);
}

/** Resolves when the document can be seen. */
export async function seen(document: Document): Promise<void> {
  while (document.hidden)
    await new Promise((resolve) => {
      document.addEventListener('visibilitychange', resolve, { once: true });
    });
}
