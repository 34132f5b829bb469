import type { Evidence } from './evidence.ts';
import type { Hit } from './scan.ts';
import type { BlockView, ProjectSense } from './view.ts';

/** Is it written as the project writes it? */
export function caseEvidence({ text }: BlockView, hit: Hit, sense: ProjectSense): Evidence[] {
  const found = text.slice(hit.start, hit.end);
  if (found === sense.text || !/[A-Z]/.test(sense.text)) return [];
  if (found === found.toLowerCase()) return [{ kind: 'lower', value: 1, detail: found }];
  const allCapitals = found.length > 1 && found === found.toUpperCase();
  return allCapitals && sense.text !== sense.text.toUpperCase()
    ? [{ kind: 'upper', value: 1, detail: found }]
    : [];
}

/** What stands directly beside the name. */
export function shapeEvidence(view: BlockView, hit: Hit): Evidence[] {
  const before = view.text.slice(Math.max(0, hit.start - 60), hit.start);
  const after = view.text.slice(hit.end, hit.end + 60);
  const evidence: Evidence[] = [];
  const add = (kind: Evidence['kind'], match: RegExpExecArray | null) => {
    if (match) evidence.push({ kind, value: 1, detail: (match[1] ?? match[0]).trim() });
  };
  if (view.role === 'code') evidence.push({ kind: 'code', value: 1 });
  add('version', /^\s+v?\d+\.\d+[\w.]*/.exec(after));
  add('joined', joinedBefore.exec(before) ?? joinedAfter.exec(after));
  if (nothingNominal.test(after)) add('article', article.exec(before));
  if (view.role === 'prose') {
    const left = strangerBefore.exec(before);
    const right = strangerAfter.exec(after);
    if (left && !ordinary.has(left[1]!.toLowerCase()) && !isHit(view, hit.start - 1))
      add('stranger-before', left);
    if (right && !ordinary.has(right[1]!.toLowerCase()) && !isHit(view, hit.end + 1))
      add('stranger-after', right);
  }
  return evidence;
}

const joinedBefore = /(?:[\p{L}\p{N})\]]\.|[\p{L}\p{N}]-|[$\\@])$/u;
const joinedAfter = /^(?:\.\p{L}[\p{L}\p{N}]*|-\p{Lu}|-\d|\(\w*\)?|::)/u;
const article =
  /(?:^|[\s("“])(an?|the|his|her|their|its|my|our|your|this|that|every|each|no|some|one)\s+$/i;
const nothingNominal =
  /^(?:$|["”')\].,;:!?]|\s+(?:of|to|in|on|at|is|was|are|were|and|or|for|from|by|with|as|that|which|who|had|has|would|could|can|may)\b)/i;
const strangerBefore = /(?:^|[\s("“*_])(\p{Lu}[\p{L}’']*\.?)\s+$/u;
const strangerAfter = /^\s+(\p{Lu}\p{Ll}[\p{L}’']*)/u;
const isHit = ({ hits }: BlockView, offset: number) =>
  hits.some((hit) => hit.start <= offset && offset <= hit.end);

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
