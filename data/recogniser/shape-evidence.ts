import type { Add } from './evidence.ts';
import { stretch } from './near.ts';
import type { Hit } from './scan.ts';
import type { BlockView, ProjectSense } from './view.ts';

const reach = 60;

/** How the name is written and what stands directly beside it. */
export function shapeEvidence(view: BlockView, hit: Hit, sense: ProjectSense, add: Add): void {
  const { text, role, lexicon } = view;
  const { start, end } = hit;
  const name = text.slice(start, end);
  const common = sense.prior === 'common';
  const head = [
    role,
    sense.prior,
    name === sense.text ? 'same' : 'other',
    isFree(view, start - 1, common) ? 'before' : '',
    isFree(view, end + 1, common) ? 'after' : '',
  ].join(' ');
  const around = [
    head,
    text.slice(Math.max(0, start - reach), start),
    name,
    text.slice(end, end + reach),
  ];
  for (const [kind, expression] of lexicon.shapes) {
    const found = expression.exec(around.join('\0'));
    if (found) add(kind, found[1] ?? '');
  }
}

/** No name stands there nor, beside a name that is not a common word, a term of the field. */
const isFree = ({ hits }: BlockView, at: number, common: boolean) =>
  !stretch(hits, at, at).some(({ senses }) => !common || senses.some(({ project }) => project));
