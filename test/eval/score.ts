/** How often a way of marking was right and wrong. */
export type Score = { right: number; wrong: number; missed: number; left: number };

export const emptyScore = (): Score => ({ right: 0, wrong: 0, missed: 0, left: 0 });

/** Counts one place: was the project meant, was it marked, was it marked as the right one? */
export function count(score: Score, meant: boolean, marked: boolean, asRight = true): void {
  if (meant && marked && asRight) score.right++;
  else if (meant) score.missed++;
  else if (!marked) score.left++;
  if (marked && !(meant && asRight)) score.wrong++;
}

export const precision = ({ right, wrong }: Score) => (right + wrong ? right / (right + wrong) : 1);
export const recall = ({ right, missed }: Score) => (right + missed ? right / (right + missed) : 1);
export function f1(score: Score): number {
  const p = precision(score);
  const r = recall(score);
  return p + r ? (2 * p * r) / (p + r) : 0;
}

/** A line of a table: name, counts, and the three measures. */
export function scoreLine(name: string, score: Score): string {
  const { right, wrong, missed, left } = score;
  const counts = [right, wrong, missed, left].map((n) => String(n).padStart(6)).join('');
  const measures = [precision(score), recall(score), f1(score)];
  return `${name.padEnd(44)}${counts}${measures.map((m) => m.toFixed(3).padStart(9)).join('')}`;
}

export const scoreHead = `${''.padEnd(44)} right wrong missed left  precision recall    F1`;
