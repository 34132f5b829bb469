import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileLexicon } from '../../data/recogniser/compile.ts';
import { openLexicon } from '../../data/recogniser/lexicon.ts';
import { most } from '../../data/recogniser/most.ts';
import { readCatalogue } from './catalogue.ts';
import { readCorpus, readSet, type Document } from './corpus.ts';
import { expectations } from './expectations.ts';
import {
  crossValidate,
  observe,
  penalty,
  weightsBy,
  type Judgement,
  type Observed,
} from './observations.ts';
import { readOwnSet } from './own-set.ts';
import { count, emptyScore, scoreHead, scoreLine } from './score.ts';

/**
 * `npm run recogniser:fit [-- FOLDER ...]`: cross-validates, then writes data/recogniser/weights.ts.
 * Each folder has more labelled texts in the form of the corpus. `--errors` lists what is misjudged
 * and writes nothing.
 */
/** With the kinds of evidence that are to be fitted, whatever the weights have now. */
const kinds = Object.fromEntries(
  Object.keys({ ...most, ...expectations }).map((kind) => [kind, [0, most[kind] ?? 1] as const]),
);
const lexicon = openLexicon({ ...compileLexicon(readCatalogue()), kinds });
const folders = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const isTrial = process.argv.includes('--errors');
const sets: readonly (readonly [name: string, documents: readonly Document[]])[] = [
  ['the corpus', readCorpus() ?? []],
  ['our own texts', readOwnSet()],
  ...folders.map((folder) => [folder, readSet(resolve(folder)).documents] as const),
];
const observed = sets.map(([name, documents]) => [name, observe(documents, lexicon)] as const);
const observations = observed.flatMap(([, all]) => all);

console.log(`${observations.length} observations\n${scoreHead}   log loss`);
for (const strength of isTrial ? [penalty] : [1, penalty, 8, 20, 60]) {
  const judged = validate(({ source }) => source, strength);
  report(`by source, penalty ${strength}`, judged);
  for (const [name, all] of observed) {
    const own = new Set(all);
    report(
      `  ${name}`,
      judged.filter(({ observed }) => own.has(observed)),
    );
  }
  if (isTrial) judged.filter(isMisjudged).forEach(printError);
  report(
    `by name, penalty ${strength}`,
    validate(({ name }) => name, strength),
  );
}
const weights = weightsBy(observations);
if (!isTrial) writeWeights(weights);
else
  for (const [kind, weight] of Object.entries(weights))
    console.log(`WEIGHT ${kind} ${weight.toFixed(2)} from ${expectations[kind]}`);

function validate(groupOf: (observed: Observed) => string, strength: number) {
  return crossValidate(observations, groupOf, strength);
}

function report(name: string, judgements: readonly Judgement[]): void {
  const score = emptyScore();
  let loss = 0;
  for (const { observed, probability } of judgements) {
    count(score, observed.positive, probability >= 0.5);
    loss -= Math.log(Math.max(1e-9, observed.positive ? probability : 1 - probability));
  }
  console.log(`${scoreLine(name, score)}${(loss / judgements.length).toFixed(4).padStart(11)}`);
}

function isMisjudged({ observed: { isBare, positive }, probability }: Judgement): boolean {
  return isBare && positive !== probability >= 0.5;
}

function printError({ observed: { of, positive, values, name }, probability }: Judgement): void {
  const kinds = [...values].map(([kind, value]) => `${kind} ${value.toFixed(1)}`).join(', ');
  const means = positive ? 'missed' : 'wrong ';
  console.log(`${means} ${probability.toFixed(2)} ${name}: ${of.document.id} …${of.around}…`);
  console.log(`         ${kinds}`);
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
