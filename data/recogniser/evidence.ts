import type { Kind } from './weights.ts';

/** One thing that speaks for or against a candidate; its worth is in the table of weights. */
export type Evidence = { readonly kind: Kind; readonly value: number; readonly detail?: string };

/**
 * Several of a kind level off: the log of one more, at most that of `most` more. The details are
 * sorted, so that they do not tell in which order a page was read.
 */
export function counted(
  kind: Kind,
  details: Iterable<string>,
  most: number,
  count?: number,
): Evidence[] {
  const all = [...details].sort();
  if (all.length === 0) return [];
  const value = Math.log2(1 + Math.min(count ?? all.length, most));
  return [{ kind, value, detail: all.slice(0, 5).join(', ') }];
}
