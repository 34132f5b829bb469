import type { OpenLexicon } from '../../data/recogniser/lexicon.ts';
import { judgeDocument, type Case } from './cases.ts';
import type { Document } from './corpus.ts';
import { expectations, held } from './expectations.ts';
import { fitLogistic, probability, type Observation } from './logistic.ts';

/** How strongly the fit is held at what a person expects; see the cross-validation of `recogniser:fit`. */
export const penalty = 3;

/**
 * In log-odds: a name is marked from odds of 1.65 to 1, since a wrong mark annoys more than a missing
 * one. In texts that were not fitted more than half of what lies between these and even odds was wrong.
 */
const caution = 0.5;

export type Observed = Observation & {
  readonly of: Case;
  /** Texts of one source are never on both sides of a cross-validation. */
  readonly source: string;
  readonly name: string;
  readonly right: boolean;
  /** Without the page's address and title. */
  readonly isBare: boolean;
};

/** All doubtful candidates of labelled places: each once with and once without the page's address. */
export function observe(
  documents: readonly Document[],
  lexicon: OpenLexicon,
  modes = [false, true],
): Observed[] {
  return documents.flatMap((document) =>
    modes.flatMap((bare) => {
      const { cases } = judgeDocument(document, lexicon, bare);
      return cases.flatMap((of) => {
        const same = cases.filter(({ label }) => label.surface === of.label.surface).length;
        return of.candidates
          .filter(({ candidate }) => candidate.sense.prior !== 'coined')
          .map(({ evidence, right, candidate }) => ({
            of,
            values: new Map(evidence.map(({ kind, value }) => [kind, value])),
            positive: right,
            right,
            isBare: bare,
            // A text that repeats one name must not outvote the others.
            weight: 1 / Math.sqrt(same),
            source: sourceOf(document),
            name: candidate.sense.key,
          }));
      });
    }),
  );
}

/** The owner of the repository, or the text itself. */
export const sourceOf = ({ id, url }: Document) =>
  /^https:\/\/github\.com\/([^/]+)\//.exec(url)?.[1] ?? id;

/** What each kind of evidence is worth by these observations; each place begins with the caution. */
export function weightsBy(
  observations: readonly Observed[],
  strength = penalty,
): Record<string, number> {
  const weights = fitLogistic(observations, expectations, strength, held);
  for (const prior of ['word', 'shared', 'common']) weights[prior]! -= caution;
  return weights;
}

export type Judgement = { readonly observed: Observed; readonly probability: number };

/** Each observation judged by weights that were fitted without its group. */
export function crossValidate(
  observations: readonly Observed[],
  groupOf: (observed: Observed) => string,
  strength = penalty,
  folds = 10,
): Judgement[] {
  const foldOf = (observed: Observed) => hash(groupOf(observed)) % folds;
  return [...Array(folds).keys()].flatMap((fold) => {
    const test = observations.filter((observed) => foldOf(observed) === fold);
    const train = observations.filter((observed) => foldOf(observed) !== fold);
    const weights = weightsBy(train, strength);
    return test.map((observed) => ({
      observed,
      probability: probability(observed.values, weights),
    }));
  });
}

/** The same for the same text, today and tomorrow. */
function hash(text: string): number {
  let value = 7;
  for (let at = 0; at < text.length; at++) value = (value * 31 + text.charCodeAt(at)) % 1_000_003;
  return value;
}
