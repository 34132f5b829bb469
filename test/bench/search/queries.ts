/** What people might type, with typing errors, names of several words and an unfinished thought. */
export const typedQueries = [
  'kyverno policy',
  'kubernetes security',
  'argo cd multi cluster',
  'opentelemetry collector',
  'istoi ambient',
  'cilim network',
  'observability',
  'prometheus upgrade',
  'cloud days paris ebpf',
];

/** One query per key. */
export const typedKeys = typedQueries.flatMap((query) =>
  Array.from(query, (_, at) => query.slice(0, at + 1)),
);
