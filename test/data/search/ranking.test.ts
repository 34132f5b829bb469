import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { toBundle } from '../../../data/catalogue/bundle.ts';
import { isCatalogue, readCatalogue } from '../../../data/catalogue/read-catalogue.ts';
import { readPackFiles } from '../../../data/cli/read-packs.ts';
import { projectId } from '../../../data/model/ids.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { openIndex } from '../../../data/search/open-index.ts';
import { newestFirst, talksAbout, weights } from '../../../data/search/project-talks.ts';
import { rankTalks } from '../../../data/search/rank.ts';
import { ndcg } from './ndcg.ts';

type Case = { readonly project: string; readonly text: string; readonly good: object };
type Candidate = ReturnType<typeof talksAbout>[number];

/** `unseen`: nothing was tuned on them. */
const files = ['cases', 'unseen'];
const casesIn = (name: string) => {
  const file = new URL(`../../fixtures/ranking/${name}.yaml`, import.meta.url);
  return (parse(readFileSync(file, 'utf8')) as Case[]).map(({ project, text, good }) => ({
    project: projectId(project),
    text,
    good: Object.entries(good) as [string, number][],
  }));
};
type Judged = ReturnType<typeof casesIn>[number];
const read = readCatalogue(await readPackFiles());
if (!isCatalogue(read)) throw new Error('The packs are broken: npm run packs:check.');
const index = openIndex(buildIndex(toBundle(read, '')))!;
const now = Date.parse('2026-11-01');

/** Mean over the cases of what an order of the project's talks is worth. */
const worth = (cases: readonly Judged[], order: (one: Judged) => readonly string[]) => {
  const scores = cases.map((one) => {
    const grade = (id: string) => one.good.find(([part]) => id.includes(part))?.[1] ?? 0;
    return ndcg(
      order(one).map(grade),
      one.good.map(([, value]) => value),
      3,
    );
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
};
const sorted =
  (by: (a: Candidate, b: Candidate) => number) =>
  ({ project }: Judged) =>
    [...talksAbout(index, project)].sort(by).map(({ talk }) => talk.id);

it('every judged talk is one talk about the project', () => {
  const cases = files.flatMap(casesIn);
  expect(cases.length).toBeGreaterThanOrEqual(64);
  for (const { project, good } of cases) {
    const ids = talksAbout(index, project).map(({ talk }) => talk.id);
    const meant = good.map(([part]) => ids.filter((id) => id.includes(part)).length);
    expect([project, good, meant]).toEqual([project, good, good.map(() => 1)]);
  }
});

it.each(files)('%s: for a paragraph it beats the newest first, and the weight alone', (name) => {
  const cases = casesIn(name);
  const newest = worth(
    cases,
    sorted((a, b) => newestFirst(a.talk, b.talk)),
  );
  const byWeight = (a: Candidate, b: Candidate) => weights[b.weight] - weights[a.weight];
  const weight = worth(
    cases,
    sorted((a, b) => byWeight(a, b) || newestFirst(a.talk, b.talk)),
  );
  const ours = worth(
    cases,
    ({ project, text }) => rankTalks(index, { project, context: text }, 4, now).talks,
  );
  console.log(
    `nDCG@3 ${name}: newest ${newest.toFixed(3)}, weight ${weight.toFixed(3)}, ours ${ours.toFixed(3)}`,
  );
  // What it is worth now, less a little: an edit of the packs may move a case.
  expect(ours).toBeGreaterThan(0.6);
  expect(ours).toBeGreaterThan(2 * newest);
  expect(ours).toBeGreaterThan(2 * weight);
});
