import { expect, test } from 'vitest';
import { compileLexicon } from '../../../data/recogniser/compile.ts';
import { openLexicon } from '../../../data/recogniser/lexicon.ts';
import { judgeDocument } from '../../eval/cases.ts';
import { readCatalogue } from '../../eval/catalogue.ts';
import { readOwnSet } from '../../eval/own-set.ts';
import { count, emptyScore, precision, recall } from '../../eval/score.ts';

const lexicon = openLexicon(compileLexicon(readCatalogue()));
const texts = readOwnSet();

test('there are enough texts, places and languages to say something', () => {
  const labels = texts.flatMap((text) => text.labels);
  expect(texts.length).toBeGreaterThanOrEqual(60);
  expect(labels.length).toBeGreaterThanOrEqual(200);
  expect(labels.filter(({ project }) => project).length).toBeGreaterThanOrEqual(100);
  expect(new Set(texts.map(({ language }) => language)).size).toBe(7);
});

test('our own texts are read as well as they once were', () => {
  const score = emptyScore();
  for (const text of texts) {
    for (const { label, candidates } of judgeDocument(text, lexicon, false).cases) {
      const marked = candidates.filter(({ confidence }) => confidence >= 0.5);
      count(
        score,
        label.project !== null,
        marked.length > 0,
        marked.some(({ right }) => right),
      );
    }
  }
  expect(precision(score)).toBeGreaterThanOrEqual(0.99);
  expect(recall(score)).toBeGreaterThanOrEqual(0.98);
});

test('pages that name no project stay clean', () => {
  const marks = texts
    .filter(({ labels }) => labels.length === 0)
    .flatMap((text) => judgeDocument(text, lexicon, false).strays)
    .filter(({ found }) => found.confidence >= 0.5)
    .map(({ found, around }) => `${found.candidate.project.id}: ${around}`);
  expect(marks).toEqual([]);
});
