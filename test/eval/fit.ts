import { compileLexicon } from '../../data/recogniser/compile.ts';
import { openLexicon } from '../../data/recogniser/lexicon.ts';
import { judgeDocument } from './cases.ts';
import { readCatalogue } from './catalogue.ts';
import { readCorpus, type Document } from './corpus.ts';
import { expectations } from './expectations.ts';
import { fitLogistic, probability, type Observation } from './logistic.ts';
import { readOwnSet } from './own-set.ts';

type Case = Observation & { group: string; name: string; set: string; bare: boolean; where: string; evidence: readonly { kind: string; value: number; detail?: string }[] };
const lexicon = openLexicon(compileLexicon(readCatalogue()));

function observe(document: Document, set: string): Case[] {
  return [false, true].flatMap((bare) => {
    const { cases } = judgeDocument(document, lexicon, bare);
    return cases.flatMap(({ label, candidates }) => {
      const doubtful = candidates.filter(({ candidate }) => candidate.sense.prior !== 'coined');
      const same = cases.filter((other) => other.label.surface === label.surface).length;
      return doubtful.map(({ evidence, right, candidate }) => ({
        values: new Map(evidence.map(({ kind, value }) => [kind, value])),
        positive: right,
        weight: 1 / Math.sqrt(same),
        group: set === 'corpus' ? document.title.split('/')[0]! : document.id,
        name: candidate.sense.key, where: `${document.id} ${document.title.slice(0,30)} ${cases.find((c) => c.candidates.some((x) => x.candidate === candidate))!.around}`, evidence,
        set,
        bare,
      }));
    });
  });
}
const all = [
  ...(readCorpus() ?? []).flatMap((d) => observe(d, 'corpus')),
  ...readOwnSet().flatMap((d) => observe(d, 'own')),
];
console.log(all.length, 'cases');

function hash(text: string) {
  let h = 7;
  for (const c of text) h = (h * 31 + c.charCodeAt(0)) % 1000003;
  return h;
}
export function crossValidate(
  train: (c: Case) => boolean,
  by: (c: Case) => string,
  folds: number,
  penalty: number,
  verbose = false,
) {
  const out = { tp: 0, fp: 0, fn: 0, tn: 0, loss: 0 };
  const per: Record<string, typeof out> = {};
  for (let fold = 0; fold < folds; fold++) {
    const test = all.filter((c) => hash(by(c)) % folds === fold);
    const w = fitLogistic(
      all.filter((c) => train(c) && hash(by(c)) % folds !== fold),
      expectations,
      penalty,
      300,
    );
    for (const c of test) {
      const p = probability(c.values, w);
      const o = (per[`${c.set}${c.bare ? ' bare' : ''}`] ??= {
        ...out,
        tp: 0,
        fp: 0,
        fn: 0,
        tn: 0,
        loss: 0,
      });
      o[p >= 0.5 ? (c.positive ? 'tp' : 'fp') : c.positive ? 'fn' : 'tn']++;
      if (verbose && p >= 0.5 !== c.positive) console.log(c.positive ? 'MISS' : 'WRONG', c.set, c.bare ? 'bare' : 'full', c.name, p.toFixed(2), c.where, '|', c.evidence.map((e) => `${e.kind}=${(e.value * (w[e.kind] ?? 0)).toFixed(1)}(${(e.detail ?? '').slice(0, 40)})`).join(' '));
      o.loss -= Math.log(Math.max(1e-6, c.positive ? p : 1 - p));
    }
  }
  for (const [set, o] of Object.entries(per))
    console.log(
      penalty,
      set,
      JSON.stringify(o),
      'P',
      (o.tp / (o.tp + o.fp)).toFixed(4),
      'R',
      (o.tp / (o.tp + o.fn)).toFixed(4),
    );
}
const args = process.argv.slice(2);
if (args[0] === 'cv')
  for (const penalty of [0.5, 2, 8, 1000]) {
    console.log('by source, trained on corpus');
    crossValidate(
      (c) => c.set === 'corpus',
      (c) => c.group,
      10,
      penalty,
    );
    console.log('by source, trained on both');
    crossValidate(
      () => true,
      (c) => c.group,
      10,
      penalty,
    );
    console.log('by name, trained on both');
    crossValidate(
      () => true,
      (c) => c.name,
      10,
      penalty,
    );
  }
else if (args[0] === 'errors') crossValidate(() => true, args[2] === 'name' ? (c) => c.name : (c) => c.group, 10, Number(args[1]), true);
else console.log(fitLogistic(all, expectations, Number(args[0] ?? 2)));
