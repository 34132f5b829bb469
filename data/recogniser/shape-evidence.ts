import type { Add } from './evidence.ts';
import { stretch } from './near.ts';
import { nouns } from './nouns.ts';
import type { Hit } from './scan.ts';
import { shapesOf } from './shapes.ts';
import type { BlockView, ProjectSense } from './view.ts';

const reach = 60;

/** How the name is written and what stands directly beside it. */
export function shapeEvidence(view: BlockView, hit: Hit, sense: ProjectSense, add: Add): void {
  const { text, role } = view;
  const { start, end } = hit;
  const name = text.slice(start, end);
  const common = sense.prior === 'common';
  const head = [
    role,
    sense.prior,
    name === sense.text ? 'same' : 'other',
    nouns.has(sense.key) ? 'noun' : 'name',
    isFree(view, start - 1, common) ? 'before' : '',
    isFree(view, end + 1, common) ? 'after' : '',
  ].join(' ');
  const before = `\0${text.slice(Math.max(0, start - reach), start)}`;
  const after = text.slice(end, end + reach);
  for (const shape of shapesOf(head)) {
    const found = shape.name ? shape.name.exec(name) : none;
    const behind = found && (shape.after ? shape.after.exec(after) : none);
    const ahead = behind && (shape.before ? shape.before.exec(before) : none);
    if (found && behind && ahead) add(shape.kind, ahead[1] ?? found[1] ?? behind[1] ?? '');
  }
}

/** What asks for nothing has found it. */
const none: readonly (string | undefined)[] = [];

/** No name stands there nor, beside a name that is not a common word, a word of the field or of software. */
const isFree = ({ hits }: BlockView, at: number, common: boolean) =>
  !stretch(hits, at, at).some(({ senses }) =>
    senses.some(({ project, prior }) => project || (!common && prior !== 'world-term')),
  );
