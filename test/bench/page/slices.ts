/** How long a page is kept busy between two pauses. */
export type Slices = {
  readonly busyMs: number;
  readonly p95Ms: number;
  readonly worstMs: number;
  readonly count: number;
};

/** Wraps the pauses of `inSlices`; must run before the session starts. */
export function watchSlices(): { take(): Slices } {
  const tasks = scheduler as unknown as Record<
    'yield' | 'postTask',
    (...args: never[]) => Promise<unknown>
  >;
  let slices: number[] = [];
  let start: number | null = null;
  const end = () => {
    if (start !== null) slices.push(performance.now() - start);
    start = null;
  };
  // Comes after the slice, and before anything else that the page does.
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', end);
  port1.start();
  for (const name of ['yield', 'postTask'] as const) {
    const original = tasks[name]?.bind(scheduler);
    if (!original) continue;
    tasks[name] = async (...args) => {
      end();
      const value = await original(...args);
      start = performance.now();
      port2.postMessage(null);
      return value;
    };
  }
  return {
    take() {
      const sorted = slices.sort((a, b) => a - b);
      slices = [];
      return {
        busyMs: sorted.reduce((sum, ms) => sum + ms, 0),
        p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
        worstMs: sorted.at(-1) ?? 0,
        count: sorted.length,
      };
    },
  };
}
