/** Runs a job after each call, one run at a time; calls during a run make one more run, not many. */
export type Follower = {
  changed(): void;
  /** When no run is under way or wanted. */
  settled(): Promise<void>;
};

/** A job that fails is dropped: the next change tries again. */
export function follower(job: () => Promise<void>): Follower {
  let run: Promise<void> = Promise.resolve();
  let waiting = false;
  const next = async (before: Promise<void>) => {
    await before;
    waiting = false;
    await job().catch(() => {});
  };
  return {
    changed() {
      if (waiting) return;
      waiting = true;
      run = next(run);
    },
    async settled() {
      for (let seen = null; seen !== run;) {
        seen = run;
        await seen;
      }
    },
  };
}
