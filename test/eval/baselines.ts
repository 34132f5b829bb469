import type { Case } from './cases.ts';

/** What a plain matcher would do at a labelled place. */
export type Baseline = { readonly name: string; marks(of: Case): boolean };

const isExact = ({ label, candidates }: Case) =>
  candidates.some(({ candidate }) => candidate.sense.text === label.surface);

export const baselines: readonly Baseline[] = [
  { name: 'baseline: whole word, any case', marks: ({ candidates }) => candidates.length > 0 },
  { name: 'baseline: exact case', marks: isExact },
  {
    name: 'baseline: exact case, and a sure name in the page',
    marks: (of) => isExact(of) && of.fieldPage,
  },
];
