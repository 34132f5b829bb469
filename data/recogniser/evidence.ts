import type { Kind } from './weights.ts';

/** One thing that speaks for or against a candidate; its worth is in the table of weights. */
export type Evidence = { readonly kind: Kind; readonly value: number; readonly detail?: string };
