import type { Evidence } from './evidence.ts';
import type { Hit } from './scan.ts';
import type { Kind } from './weights.ts';
import type { BlockView, ProjectSense } from './view.ts';

/** Is it written as the project writes it? */
export function caseEvidence(found: string, sense: ProjectSense): Evidence[] {
  const lower = found === found.toLowerCase();
  if (lower && (sense.prior === 'common' || found !== sense.text))
    return [{ kind: 'lower', value: 1, detail: found }];
  if (lower || found === sense.text) return [];
  const allCapitals = found.length > 1 && found === found.toUpperCase();
  return allCapitals && sense.text !== sense.text.toUpperCase()
    ? [{ kind: 'upper', value: 1, detail: found }]
    : [];
}

/** What stands directly beside the name. */
export function shapeEvidence({ text, role }: BlockView, hit: Hit): Evidence[] {
  const before = text.slice(Math.max(0, hit.start - 12), hit.start);
  const after = text.slice(hit.end, hit.end + 30);
  const code = role === 'code';
  return [
    ...(code ? [{ kind: 'code', value: 1 } as const] : []),
    ...found('version', /^\s+v?\d+\.\d+[\w.]*/.exec(after)),
    ...found('joined', joinedBefore.exec(before) ?? (code ? codeAfter : joinedAfter).exec(after)),
    ...(nothingNominal.test(after) ? found('article', article.exec(before)) : []),
  ];
}

export const found = (kind: Kind, match: RegExpExecArray | null): Evidence[] =>
  match ? [{ kind, value: 1, detail: (match[1] ?? match[0]).trim() }] : [];

const joinedBefore = /(?:[\p{L}\p{N})\]]\.|[\p{L}\p{N}]-|[$\\@])$/u;
const joinedAfter = /^(?:\.\p{L}[\p{L}\p{N}]*|-\p{Lu}|-\d|\(\w*\)?|::|\s*[:=]\s*\d)/u;
const codeAfter = new RegExp(`${joinedAfter.source}|^\\s*[:=]`, 'u');
const article =
  /(?:^|[\s("“])(an?|the|his|her|their|its|my|our|your|this|that|every|each|no|some|one)\s+$/i;
const nothingNominal =
  /^(?:$|["”')\].,;:!?]|\s+(?:of|to|in|on|at|is|was|are|were|and|or|for|from|by|with|as|that|which|who|had|has|would|could|can|may)\b)/i;
