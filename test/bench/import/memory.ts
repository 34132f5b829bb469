import { readFileSync } from 'node:fs';

/**
 * Memory of processes in MB, what they share counted once; null where the system does not tell.
 */
export function memoryOf(processes: readonly number[]): number | null {
  let sum = 0;
  for (const pid of processes) {
    try {
      const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      sum += Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
    } catch {
      // It has ended meanwhile.
    }
  }
  return sum === 0 ? null : sum / 1024;
}

/** Looks again and again; answers by how much the memory has grown at most. */
export function watchMemory(processes: () => readonly number[]): () => number | null {
  const before = memoryOf(processes());
  let most = before ?? 0;
  const timer = setInterval(() => (most = Math.max(most, memoryOf(processes()) ?? 0)), 250);
  return () => {
    clearInterval(timer);
    return before === null ? null : most - before;
  };
}
