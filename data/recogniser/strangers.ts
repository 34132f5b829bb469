import type { Evidence } from './evidence.ts';
import { stretch } from './near.ts';
import type { Hit } from './scan.ts';
import { found } from './shape.ts';
import type { BlockView, ProjectSense } from './view.ts';

/** Capitalised words beside the name: `Lisa Falco`, `Cedar Waxwing`, `Promoter Score`. */
export function strangerEvidence(
  { text, hits, role, ordinary }: BlockView,
  hit: Hit,
  { prior }: ProjectSense,
): Evidence[] {
  // In a heading every word may have a capital, but a common word is modified by what stands before it.
  if (role !== 'prose' && prior !== 'common') return [];
  const before = text.slice(Math.max(0, hit.start - 60), hit.start);
  const after = text.slice(hit.end, hit.end + 60);
  const isStranger = (match: RegExpExecArray | null, offset: number) =>
    match !== null &&
    !ordinary.has(match[1]!.toLowerCase()) &&
    !stretch(hits, offset, offset).some(
      ({ senses }) => prior !== 'common' || senses.some(({ project }) => project),
    );
  const left = wordBefore.exec(before);
  const right = wordAfter.exec(after);
  const first = left && sentenceStart.test(before.slice(0, left.index));
  const named = /^\p{Lu}/u.test(text.slice(hit.start)) && /[\p{Ll}\p{N},]\s$/u.test(before);
  return [
    ...(isStranger(left, hit.start - 1)
      ? found(first ? 'stranger-first' : 'stranger-before', left)
      : []),
    ...(isStranger(right, hit.end + 1) ? found('stranger-after', right) : []),
    ...(named ? [{ kind: 'named', value: 1 } as const] : []),
  ];
}

const wordBefore = /(?:^|[\s("“*_])(\p{Lu}[\p{L}’']*\.?)\s+$/u;
const wordAfter = /^\s+(\p{Lu}\p{Ll}[\p{L}’']*)/u;
const sentenceStart = /(?:^|[.!?:;…。！？\n|•–—-])[\s"“(*_]*$/u;
