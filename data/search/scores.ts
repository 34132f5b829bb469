/**
 * What each talk is worth; 0: not found. Loops, for they go over a hundred thousand talks several
 * times a key, and an iterator takes ten times as long.
 */
export type Scores = Float32Array;

export function countFound(scores: Scores): number {
  let found = 0;
  for (let talk = 0; talk < scores.length; talk += 1) if (scores[talk]! > 0) found += 1;
  return found;
}

/** The sums of talks that all have. */
export function together([first, ...others]: readonly Scores[]): Scores {
  const sum = first!.slice();
  for (const scores of others)
    for (let talk = 0; talk < sum.length; talk += 1)
      sum[talk] = sum[talk]! > 0 && scores[talk]! > 0 ? sum[talk]! + scores[talk]! : 0;
  return sum;
}

/** Adds to the first what the second has. */
export function add(scores: Scores, more: Scores): void {
  for (let talk = 0; talk < scores.length; talk += 1) scores[talk]! += more[talk]!;
}
