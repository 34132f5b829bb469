/** How good the first `k` are, from 0 to 1 (the best order there is): gains double per grade. */
export function ndcg(grades: readonly number[], all: readonly number[], k: number): number {
  const best = gain(
    [...all].sort((a, b) => b - a),
    k,
  );
  return best === 0 ? 1 : gain(grades, k) / best;
}

const gain = (grades: readonly number[], k: number): number =>
  grades
    .slice(0, k)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
