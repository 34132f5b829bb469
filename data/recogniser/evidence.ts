import type { Kind } from './weights.ts';

/** One thing that speaks for or against a candidate; its worth is in the table of weights. */
export type Evidence = { readonly kind: Kind; readonly value: number; readonly detail: string };

/**
 * Takes note of evidence, the first of each kind; of nothing, if there are no details. Several
 * details level off: the log of one more, at most that of `most` more. `count` stands for them
 * where not all weigh the same.
 */
export type Add = (kind: Kind, details: Iterable<string>, most?: number, count?: number) => void;

/** Evidence that is being collected. Details are sorted: they do not tell in which order a page was read. */
export function collect(from: (add: Add) => void): readonly Evidence[] {
  const evidence = new Map<Kind, Evidence>();
  from((kind, details, most = 1, count) => {
    const all = [...details].sort();
    if (all.length === 0 || evidence.has(kind)) return;
    const value = Math.log2(1 + Math.min(count ?? all.length, most));
    evidence.set(kind, { kind, value, detail: all.slice(0, 5).join(', ') });
  });
  return [...evidence.values()];
}
