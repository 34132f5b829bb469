import { writeFileSync } from 'node:fs';
import { compileLexicon } from '../../data/recogniser/compile.ts';
import { openLexicon } from '../../data/recogniser/lexicon.ts';
import { readCatalogue } from './catalogue.ts';
import { readCorpus } from './corpus.ts';
import { expectations, held } from './expectations.ts';
import { fitLogistic } from './logistic.ts';
import { crossValidate, observe, penalty, type Judgement } from './observations.ts';
import { readOwnSet } from './own-set.ts';
import { count, emptyScore, scoreHead, scoreLine } from './score.ts';

/** `npm run recogniser:fit`: cross-validates, then writes data/recogniser/weights.ts. */
const lexicon = openLexicon(compileLexicon(readCatalogue()));
const corpus = readCorpus();
if (!corpus) throw new Error('The labelled corpus is needed in ../shared/corpus.');
const observations = [...observe(corpus, lexicon), ...observe(readOwnSet(), lexicon)];

console.log(`${observations.length} observations\n${scoreHead}   log loss`);
for (const strength of [1, 3, penalty, 20, 60]) {
  report(
    `by source, penalty ${strength}`,
    crossValidate(observations, ({ source }) => source, strength),
  );
  report(
    `by name, penalty ${strength}`,
    crossValidate(observations, ({ name }) => name, strength),
  );
}
writeWeights(fitLogistic(observations, expectations, penalty, held));

function report(name: string, judgements: readonly Judgement[]): void {
  const score = emptyScore();
  let loss = 0;
  for (const { observed, probability } of judgements) {
    count(score, observed.positive, probability >= 0.5);
    loss -= Math.log(Math.max(1e-9, observed.positive ? probability : 1 - probability));
  }
  console.log(`${scoreLine(name, score)}${(loss / judgements.length).toFixed(4).padStart(11)}`);
}

function writeWeights(weights: Readonly<Record<string, number>>): void {
  const lines = Object.entries(weights).map(([kind, weight]) => {
    const key = /^\w+$/.test(kind) ? kind : `'${kind}'`;
    return `  ${key}: ${Number(weight.toFixed(2))},`;
  });
  const text = `/** Written by \`npm run recogniser:fit\`: what each kind of evidence is worth, in log-odds. */
export const weights: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
  writeFileSync(new URL('../../data/recogniser/weights.ts', import.meta.url), text);
}
