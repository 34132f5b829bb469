import { readFileSync } from 'node:fs';
import { compileLexicon } from '../../data/recogniser/compile.ts';
import { openLexicon } from '../../data/recogniser/lexicon.ts';
import { baselines } from './baselines.ts';
import { judgeDocument, type Case } from './cases.ts';
import { readCatalogue } from './catalogue.ts';
import { readCorpus, readSet, render, type Document } from './corpus.ts';
import { crossValidate, observe } from './observations.ts';
import { readOwnSet } from './own-set.ts';
import { explain, explained } from '../../data/recogniser/explain.ts';
import { readPage } from './read-page.ts';
import { silentCues } from './silent-cues.ts';
import { count, emptyScore, scoreHead, scoreLine, type Score } from './score.ts';

/**
 * `npm run eval`: how right the recogniser is, against plain matchers. `-- --why FILE` explains a
 * file, `-- --cues` lists the cues that no text has beside their name, `-- FOLDER` judges another set.
 */
const projects = readCatalogue();
const lexicon = openLexicon(compileLexicon(projects));
const file = process.argv[process.argv.indexOf('--why') + 1];
const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--'));
if (process.argv.includes('--why')) why(file!);
else if (folder) evaluateFolder(folder);
else evaluate();

function evaluate(): void {
  const corpus = readCorpus();
  const own = readOwnSet();
  if (corpus) {
    reportCrossValidated(corpus, own);
    reportSet('the corpus, with the shipped weights', corpus, false);
  } else console.log('../shared/corpus is not there: skipped.\n');
  reportSet('our own texts, with the shipped weights', own, true);
  for (const language of ['en', 'de', 'fr', 'es', 'pt', 'ja', 'zh']) {
    const score = emptyScore();
    for (const of of casesOf(own.filter((document) => document.language === language)))
      countCase(score, of);
    console.log(scoreLine(`  ${language}`, score));
  }
  reportClean(own);
  reportCues([...(corpus ?? []), ...own]);
}

function evaluateFolder(path: string): void {
  const { documents } = readSet(path);
  for (const isBare of [false, true]) {
    const title = `${path}${isBare ? ', without address and title' : ''}`;
    reportSet(title, documents, false, isBare);
  }
  const wrong = documents.flatMap((document) =>
    judgeDocument(document, lexicon, true).cases.filter(isMisjudged),
  );
  for (const of of process.argv.includes('--errors') ? wrong : []) printError(of);
}

function isMisjudged({ label, candidates }: Case): boolean {
  const marked = candidates.filter(({ confidence }) => confidence >= 0.5);
  return label.project === null ? marked.length > 0 : !marked.some(({ right }) => right);
}

/** Weights for each place of the corpus are fitted without the source that it is from. */
function reportCrossValidated(corpus: readonly Document[], own: readonly Document[]): void {
  const observations = [...observe(corpus, lexicon, [false]), ...observe(own, lexicon, [false])];
  const chance = new Map<Case, { probability: number; right: boolean }>();
  for (const { observed, probability } of crossValidate(observations, ({ source }) => source)) {
    const best = chance.get(observed.of);
    if (!best || best.probability < probability)
      chance.set(observed.of, { probability, right: observed.right });
  }
  const scores = new Map<string, Score>();
  const all = emptyScore();
  // Labels without a doubtful candidate are decided by the matcher alone.
  const cases = new Set([...chance.keys()].map(({ document }) => document));
  for (const of of casesOf(
    corpus.filter((document) => cases.has(document) || document.labels.length > 0),
  )) {
    const judged = [...chance].find(([other]) => other.label === of.label)?.[1];
    const marked = judged
      ? judged.probability >= 0.5
      : of.candidates.some(({ confidence }) => confidence >= 0.5);
    const right = judged ? judged.right : of.candidates.some(({ right }) => right);
    const name = of.label.surface.toLowerCase();
    const score = scores.get(name) ?? emptyScore();
    scores.set(name, score);
    for (const each of [all, score]) count(each, of.label.project !== null, marked, right);
    const isWrong = of.label.project === null ? marked : !(marked && right);
    if (process.argv.includes('--errors') && isWrong) printError(of);
  }
  console.log(`the corpus, cross-validated by source\n${scoreHead}`);
  for (const [name, score] of [...scores].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(scoreLine(`  ${name}`, score));
  console.log(`${scoreLine('all', all)}\n`);
}

/** What a person needs to see of a wrong judgement. */
function printError({ document, label, candidates, around }: Case): void {
  console.log(`${label.project ?? 'nothing'}: ${document.id} …${around}…`);
  for (const { evidence, candidate } of candidates) {
    const parts = evidence.map(({ kind, detail }) => (detail ? `${kind} (${detail})` : kind));
    console.log(`  ${candidate.project.id}: ${parts.join(', ')}`);
  }
}

function casesOf(documents: readonly Document[]): Case[] {
  return documents.flatMap((document) => judgeDocument(document, lexicon, false).cases);
}

function countCase(score: Score, { label, candidates }: Case): void {
  const marked = candidates.filter(({ confidence }) => confidence >= 0.5);
  count(
    score,
    label.project !== null,
    marked.length > 0,
    marked.some(({ right }) => right),
  );
}

/** `complete`: what is marked outside the labels counts as wrong, unless its name is unmistakable. */
function reportSet(
  title: string,
  documents: readonly Document[],
  complete: boolean,
  isBare = false,
): void {
  const score = emptyScore();
  const plain = baselines.map(emptyScore);
  let hidden = 0;
  for (const document of documents) {
    const judged = judgeDocument(document, lexicon, isBare);
    hidden += judged.hidden;
    for (const of of judged.cases) {
      countCase(score, of);
      for (const [index, baseline] of baselines.entries())
        count(plain[index]!, of.label.project !== null, baseline.marks(of));
    }
    if (complete) score.wrong += judged.strays.filter(isWrong).length;
  }
  console.log(`${title} (${hidden} labels stand where no page shows them)\n${scoreHead}`);
  console.log(scoreLine('the recogniser', score));
  for (const [index, { name }] of baselines.entries()) console.log(scoreLine(name, plain[index]!));
  console.log('');
}

function isWrong({ found, role }: ReturnType<typeof judgeDocument>['strays'][number]): boolean {
  return found.confidence >= 0.5 && found.candidate.sense.prior !== 'coined' && role !== 'code';
}

/** Pages in which no project is named: every mark is wrong. */
function reportClean(documents: readonly Document[]): void {
  const pages = documents.filter(({ labels }) => labels.every(({ project }) => project === null));
  const marked = pages.filter((page) => {
    const { cases, strays } = judgeDocument(page, lexicon, false);
    const inLabels = cases.flatMap(({ candidates }) => candidates);
    return [...inLabels, ...strays.map(({ found }) => found)].some(
      ({ confidence, candidate }) =>
        confidence >= 0.5 && (candidate.sense.prior !== 'coined' || page.labels.length === 0),
    );
  });
  console.log(
    `\npages without a project: ${pages.length - marked.length} of ${pages.length} stay clean`,
  );
  for (const { id } of marked) console.log(`  marked: ${id}`);
}

function reportCues(documents: readonly Document[]): void {
  const silent = silentCues(projects, documents, lexicon);
  const all = projects.flatMap(({ cues }) => [...cues.for, ...cues.against]).length;
  const count = [...silent.values()].flat().length;
  console.log(`\ncues that no text has beside their name: ${count} of ${all} (--cues lists them)`);
  if (!process.argv.includes('--cues')) return;
  for (const [id, cues] of silent) console.log(`  ${id}: ${cues.join(', ')}`);
}

/** All reasons for every candidate of a file. */
function why(path: string): void {
  const text = readFileSync(path, 'utf8');
  const blocks = render(path, text);
  const page = readPage(
    { id: path, url: '', title: '', language: 'en', text, blocks, labels: [] },
    lexicon,
    false,
  );
  for (const { reading, rendered } of page.readings) {
    for (const mention of explain(reading, page.topic, lexicon)) {
      console.log(
        rendered.block.text
          .slice(Math.max(0, mention.start - 40), mention.end + 40)
          .replace(/\s+/g, ' '),
      );
      console.log(`  ${explained(mention)}`);
    }
  }
}
