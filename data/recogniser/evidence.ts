import type { OpenLexicon } from './lexicon.ts';

/** One thing that speaks for or against a candidate; its worth is in the table of weights. */
export type Evidence = { readonly kind: string; readonly value: number; readonly detail: string };

/** Takes note of one detail of a kind of evidence; said twice it counts once. */
export type Add = (kind: string, detail: string) => void;

/**
 * Evidence that is being collected. Several details level off: the log of one more, up to so many.
 * Some kinds say something else of common words. All is sorted: it does not tell in which order
 * a page was read.
 */
export function collect(
  { kinds }: OpenLexicon,
  prior: string,
  from: (add: Add) => void,
): readonly Evidence[] {
  const found: Record<string, Set<string>> = {};
  from((kind, detail) => {
    (found[kind] ??= new Set()).add(detail);
  });
  return Object.entries(found)
    .map(([kind, details]) => {
      const special = `${prior} ${kind}`;
      return [kinds[special] ? special : kind, details] as const;
    })
    .sort()
    .map(([kind, details]) => ({
      kind,
      value: Math.log2(1 + Math.min(details.size, kinds[kind]?.[1] ?? 1)),
      // An address may be endless; it goes through messages for the card's line of reasons.
      detail: [...details].sort().slice(0, 5).join(', ').slice(0, 200),
    }));
}

/** Its own words say that it is something else, whatever stands around it and in the page. */
export const isContradicted = (evidence: readonly Evidence[]): boolean =>
  evidence.some(({ kind }) => /^(against-p|person|rival)/.test(kind));
