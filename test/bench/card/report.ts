/** Milliseconds at the 95th percentile, and for a move. */
const goals = { awake: 50, asleep: 150, move: 0.5 };

export function reportRests(
  state: 'awake' | 'asleep',
  sorted: readonly number[],
  frame: number,
): void {
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1]!;
  const line = (ms: number) => `${ms.toFixed(0)} ms (${(ms / frame).toFixed(1)} frames)`;
  console.log(
    `background ${state}: p50 ${line(at(0.5))}, p95 ${line(at(0.95))}, ${against(at(0.95), goals[state])}; a bare frame ${frame.toFixed(1)} ms`,
  );
}

export const reportMove = (cost: number, without: number) =>
  console.log(
    `a pointer move: ${cost.toFixed(2)} ms of the page's time, ${against(cost, goals.move)} (${without.toFixed(2)} without us)`,
  );

const against = (value: number, goal: number): string =>
  `${value <= goal ? 'within' : 'MISSES'} the goal of ${goal} ms`;
