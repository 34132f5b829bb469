import type { Label } from '../corpus.ts';
import { count, emptyScore, type Score } from '../score.ts';
import type { Visited } from './visit.ts';

export type Wrong = { readonly visited: Visited; readonly start: number; readonly text: string };

/** All that is counted of a set of texts. */
export type Tally = {
  readonly all: Score;
  /** Without labels in listings, where a page marks nothing on purpose. */
  readonly prose: Score;
  readonly names: Map<string, Score>;
  readonly wrong: Wrong[];
  readonly missed: Wrong[];
  /** Labels that the page does not show. */
  hidden: number;
};

export const emptyTally = (): Tally => ({
  all: emptyScore(),
  prose: emptyScore(),
  names: new Map(),
  wrong: [],
  missed: [],
  hidden: 0,
});

/** Counts the labels of a text. Which project a mark is taken for cannot be seen from outside. */
export function countLabels(tally: Tally, visited: Visited): void {
  const { document, shown } = visited;
  for (const label of document.labels) {
    if (!shown.has(label.start)) {
      tally.hidden++;
      continue;
    }
    const name = label.surface.toLowerCase();
    const ofName = tally.names.get(name) ?? emptyScore();
    tally.names.set(name, ofName);
    const isMarked = marksAt(visited, label).length > 0;
    for (const score of [tally.all, ofName, ...(isListed(visited, label) ? [] : [tally.prose])])
      count(score, label.project !== null, isMarked);
    const { start, surface: text } = label;
    if (isMarked && !label.project) tally.wrong.push({ visited, start, text });
    if (!isMarked && label.project) tally.missed.push({ visited, start, text });
  }
}

export const marksAt = ({ marks }: Visited, { start, end }: Pick<Label, 'start' | 'end'>) =>
  marks.filter((mark) => mark.start < end && mark.end > start);

const isListed = ({ presented }: Visited, { start }: Label) =>
  presented.blocks.some(({ block, at }) => block.role === 'code' && at.includes(start));

export const around = ({ document: { text } }: Visited, start: number): string =>
  text.slice(Math.max(0, start - 70), start + 80).replace(/\s+/g, ' ');
