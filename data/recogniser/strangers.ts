import type { Evidence } from './evidence.ts';
import { stretch } from './near.ts';
import type { Hit } from './scan.ts';
import { found } from './shape.ts';
import type { BlockView, ProjectSense } from './view.ts';

/** Capitalised words beside the name: `Lisa Falco`, `Cedar Waxwing`, `Promoter Score`. */
export function strangerEvidence(view: BlockView, hit: Hit, { prior }: ProjectSense): Evidence[] {
  // In a heading every word may have a capital, but a common word is modified by what stands before it.
  if (view.role !== 'prose' && prior !== 'common') return [];
  const before = view.text.slice(Math.max(0, hit.start - 60), hit.start);
  const after = view.text.slice(hit.end, hit.end + 60);
  const isStranger = (match: RegExpExecArray | null, offset: number) =>
    match !== null &&
    !ordinary.has(match[1]!.toLowerCase()) &&
    !stretch(view.hits, offset, offset).some(
      ({ senses }) => prior !== 'common' || senses.some(({ project }) => project),
    );
  const left = wordBefore.exec(before);
  const right = wordAfter.exec(after);
  const first = left && sentenceStart.test(before.slice(0, left.index + 1));
  const named = /^\p{Lu}/u.test(view.text.slice(hit.start)) && /[\p{Ll}\p{N},]\s$/u.test(before);
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

/** Words that begin sentences and headings. */
const ordinary = new Set(
  (
    'a an the this that these those it its in on at of to for from by with without and or but if when while as is are ' +
    'was were be do does did how what why where who which use using run running install installing add adding set setup ' +
    'create creating deploy deploying see read get getting learn introducing introduction about our your my their we you ' +
    'they he she i not no yes all any each every some most more many both either new next via like also then than so ' +
    'because since after before during under over into through project projects official cloud native open source cncf ' +
    'upgrade upgrading configure configuring manage managing update build building why intro deep dive meet'
  ).split(' '),
);
