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
 * never changes its sign: evidence for a project cannot come to speak against it; `held` ones stay.
 */
export function fitLogistic(
  observations: readonly Observation[],
  expected: Expectation,
  penalty: number,
  held: ReadonlySet<string> = new Set(),
  steps = 1500,
): Record<string, number> {
  const kinds = Object.keys(expected);
  const start = kinds.map((kind) => expected[kind]!);
  const weights = [...start];
  const rows = observations.map(({ values, positive, weight }) => ({
    at: [...values.keys()].map((kind) => kinds.indexOf(kind)),
    value: [...values.values()],
    target: positive ? 1 : 0,
    weight,
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const speed = kinds.map(() => 0);
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight, kind) => penalty * (weight - start[kind]!));
    for (const { at, value, target, weight } of rows) {
      let points = 0;
      for (let i = 0; i < at.length; i++) points += value[i]! * weights[at[i]!]!;
      const error = (1 / (1 + Math.exp(-points)) - target) * weight;
      for (let i = 0; i < at.length; i++) slope[at[i]!]! += error * value[i]!;
    }
    for (let kind = 0; kind < kinds.length; kind++) {
      if (held.has(kinds[kind]!)) continue;
      speed[kind] = 0.9 * speed[kind]! - (0.5 * slope[kind]!) / total;
      const next = weights[kind]! + speed[kind]!;
      weights[kind] = start[kind]! < 0 ? Math.min(0, next) : Math.max(0, next);
    }
  }
  return Object.fromEntries(kinds.map((kind, at) => [kind, weights[at]!]));
}

export function probability(
  values: ReadonlyMap<string, number>,
  weights: Readonly<Record<string, number>>,
): number {
  let points = 0;
  for (const [kind, value] of values) points += value * (weights[kind] ?? 0);
  return 1 / (1 + Math.exp(-points));
}
