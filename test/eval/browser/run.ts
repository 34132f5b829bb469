import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtExtension } from '../../browsers/start.ts';
import { corpusFolder, readSet, type Document, type SureName } from '../corpus.ts';
import { readOwnSet } from '../own-set.ts';
import { scoreHead, scoreLine } from '../score.ts';
import { presentations } from './presentation.ts';
import { around, countLabels, emptyTally, marksAt, type Tally, type Wrong } from './tally.ts';
import { openVisitor, type Visited } from './visit.ts';

/**
 * `npm run eval:browser [-- FOLDER] [--firefox] [--as=page|pre|text]`: how right the built extension
 * is on the texts of a folder (`npm run build` first). Without a folder: on the corpus beside the
 * repository, if it is there, and on our own texts.
 */
const quietMs = 450;
/** A second look at pages where something is amiss: a slow machine is no error of the recogniser. */
const patientMs = 2500;

const args = process.argv.slice(2);
const browser = args.includes('--firefox') ? 'firefox' : 'chromium';
const as = presentations.find((one) => args.includes(`--as=${one}`)) ?? 'page';
const folder = args.find((arg) => !arg.startsWith('--'));

type Set = {
  title: string;
  documents: readonly Document[];
  ordinary: readonly Document[];
  sure: readonly SureName[];
};

function sets(): Set[] {
  if (folder) return [{ title: folder, ...readSet(resolve(folder)) }];
  const corpus = existsSync(corpusFolder)
    ? [{ title: 'the corpus', ...readSet(corpusFolder) }]
    : [];
  const own = readOwnSet();
  const isOrdinary = ({ labels }: Document) => labels.length === 0;
  return [
    ...corpus,
    {
      title: 'our own texts',
      documents: own.filter((document) => !isOrdinary(document)),
      ordinary: own.filter(isOrdinary),
      sure: [],
    },
  ];
}

async function main(): Promise<void> {
  if (!existsSync(builtExtension(browser))) throw new Error('Run `npm run build` first.');
  const visitor = await openVisitor(browser, as);
  try {
    for (const set of sets()) await judge(set, visitor.visit);
  } finally {
    await visitor.close();
  }
}

type Visit = (document: Document, quiet: number) => Promise<Visited>;

async function judge({ title, documents, ordinary, sure }: Set, visit: Visit): Promise<void> {
  const tally = emptyTally();
  const unmarked: Wrong[] = [];
  let sureShown = 0;
  for (const document of documents) {
    let visited = await visit(document, quietMs);
    const names = sure.filter(({ file }) => file === document.id);
    if (isAmiss(visited, names)) visited = await visit(document, patientMs);
    countLabels(tally, visited);
    const shown = names.filter(({ start }) => visited.shown.has(start));
    sureShown += shown.length;
    for (const name of shown)
      if (marksAt(visited, name).length === 0)
        unmarked.push({
          visited,
          start: name.start,
          text: document.text.slice(name.start, name.end),
        });
  }
  report(`${title} in ${browser}, as ${as}`, tally);
  if (sureShown > 0) reportSure(sureShown, unmarked);
  await judgeOrdinary(ordinary, visit);
}

function isAmiss(visited: Visited, names: readonly SureName[]): boolean {
  const { all } = countOf(visited);
  return all.missed > 0 || names.some((name) => marksAt(visited, name).length === 0);
}

function countOf(visited: Visited): Tally {
  const tally = emptyTally();
  countLabels(tally, visited);
  return tally;
}

function report(title: string, tally: Tally): void {
  console.log(`\n${title} (${tally.hidden} labels stand where no page shows them)\n${scoreHead}`);
  for (const [name, score] of [...tally.names].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(scoreLine(`  ${name}`, score));
  console.log(scoreLine('all', tally.all));
  console.log(scoreLine('without those in listings', tally.prose));
  print('wrong', tally.wrong);
  print('missed', tally.missed);
}

function reportSure(shown: number, unmarked: readonly Wrong[]): void {
  const share = ((shown - unmarked.length) / shown).toFixed(4);
  console.log(`unambiguous names: ${shown - unmarked.length} of ${shown} marked, recall ${share}`);
  print('unmarked', unmarked);
}

async function judgeOrdinary(documents: readonly Document[], visit: Visit): Promise<void> {
  const marked: Wrong[] = [];
  let clean = 0;
  for (const document of documents) {
    const visited = await visit(document, quietMs);
    if (visited.marks.length === 0) clean++;
    for (const { start, text } of visited.marks) marked.push({ visited, start, text });
  }
  console.log(`ordinary pages: ${clean} of ${documents.length} are clean, ${marked.length} marks`);
  print('marked', marked);
}

function print(kind: string, places: readonly Wrong[]): void {
  for (const { visited, start, text } of places)
    console.log(`  ${kind} ${text}: ${visited.document.id} …${around(visited, start)}…`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
