import type { Add } from './evidence.ts';
import { stretch } from './near.ts';
import type { Hit } from './scan.ts';
import type { BlockView, ProjectSense } from './view.ts';

const reach = 60;

/** How the name is written and what stands directly beside it. */
export function shapeEvidence(view: BlockView, hit: Hit, sense: ProjectSense, add: Add): void {
  const { text, lexicon } = view;
  const found = text.slice(hit.start, hit.end);
  const common = sense.prior === 'common';
  if (found === found.toLowerCase()) {
    if (common || found !== sense.text) add('lower', [found]);
  } else if (found === found.toUpperCase() && found !== sense.text && found.length > 1) {
    add('upper', [found]);
  }
  const before = text.slice(Math.max(0, hit.start - reach), hit.start);
  const after = text.slice(hit.end, hit.end + reach);
  for (const shape of lexicon.shapes) {
    const stranger = shape.kind.startsWith('stranger');
    // In a heading every word may have a capital, but a common word is modified by what stands beside it.
    if (shape.role && shape.role !== view.role && !(common && stranger)) continue;
    const left = shape.before.exec(before);
    const right = shape.after.exec(after);
    if (!left || !right || !shape.name.test(found)) continue;
    const word = left[1] ?? right[1] ?? '';
    const at = left[1] ? hit.start - 1 : hit.end + 1;
    if (stranger && (lexicon.ordinary.has(word.toLowerCase()) || isKnown(view, at, common)))
      continue;
    add(shape.kind, [word]);
  }
}

/** The word there is a name or, beside a name that is not a common word, a term of the field. */
const isKnown = ({ hits }: BlockView, at: number, common: boolean) =>
  stretch(hits, at, at).some(({ senses }) => !common || senses.some(({ project }) => project));
