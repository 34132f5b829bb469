/** Values by their keys; keys and values in the order in which they come. */
export function grouped<K, V>(pairs: readonly (readonly [K, V])[]): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Runs the work at the first call and keeps what came of it. */
export function once<T>(work: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  let todo: (() => T) | null = work;
  return () => {
    kept ??= { value: todo!() };
    // What it was made of may be large.
    todo = null;
    return kept.value;
  };
}
