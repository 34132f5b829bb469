/** One observation: values by kind of evidence, whether it was the project, and how much it counts. */
export type Observation = {
  readonly values: ReadonlyMap<string, number>;
  readonly positive: boolean;
  readonly weight: number;
};

/** What a person expects of each kind; the fit moves from it only as far as the labels push. */
export type Expectation = Readonly<Record<string, number>>;

/**
 * Logistic regression with a penalty on the square of the distance from what is expected. A weight
 * never changes its sign: evidence for a project cannot come to speak against it.
 */
export function fitLogistic(
  observations: readonly Observation[],
  expected: Expectation,
  penalty: number,
  steps = 1500,
): Record<string, number> {
  const kinds = Object.keys(expected);
  const weights: Record<string, number> = { ...expected };
  const total = observations.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const speed: Record<string, number> = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  for (let step = 0; step < steps; step++) {
    const slope: Record<string, number> = {};
    for (const kind of kinds) slope[kind] = (penalty * (weights[kind]! - expected[kind]!)) / total;
    for (const { values, positive, weight } of observations) {
      const error = (probability(values, weights) - (positive ? 1 : 0)) * weight;
      for (const [kind, value] of values)
        if (kind in slope) slope[kind]! += (error * value) / total;
    }
    for (const kind of kinds) {
      speed[kind] = 0.9 * speed[kind]! - 0.5 * slope[kind]!;
      const next = weights[kind]! + speed[kind]!;
      weights[kind] = expected[kind]! < 0 ? Math.min(0, next) : Math.max(0, next);
    }
  }
  return weights;
}

export function probability(
  values: ReadonlyMap<string, number>,
  weights: Readonly<Record<string, number>>,
): number {
  let points = 0;
  for (const [kind, value] of values) points += value * (weights[kind] ?? 0);
  return 1 / (1 + Math.exp(-points));
}
