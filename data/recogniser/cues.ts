import type { Evidence } from './evidence.ts';
import type { LexiconProject } from './lexicon.ts';
import type { Hit } from './scan.ts';
import type { Kind } from './weights.ts';

/** How far around a name its own words are looked for, and up to where they count as near. */
const reach = 240;
const nearby = 60;

/** The project's own words for and against it, with or around the name. */
export function cueEvidence(text: string, hit: Hit, project: LexiconProject): Evidence[] {
  const left = normal(text.slice(Math.max(0, hit.start - reach), hit.start));
  const name = normal(text.slice(hit.start, hit.end));
  const around = left + name + normal(text.slice(hit.end, hit.end + reach));
  const span = { start: left.length, end: left.length + name.length };
  return [
    ...sorted('cue', project.cuesFor, around, span),
    ...sorted('against', project.cuesAgainst, around, span),
  ];
}

const normal = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s\-\u2010\u2011_]+/g, ' ')
    .replace(/’/g, "'");

type Span = { readonly start: number; readonly end: number };

function sorted(
  side: 'cue' | 'against',
  cues: readonly string[],
  around: string,
  span: Span,
): Evidence[] {
  const found: Record<'phrase' | 'near' | 'far', string[]> = { phrase: [], near: [], far: [] };
  for (const cue of cues) {
    const distance = distanceOf(normal(cue), around, span);
    if (distance !== null)
      found[distance < 0 ? 'phrase' : distance <= nearby ? 'near' : 'far'].push(cue);
  }
  return Object.entries(found).flatMap(([where, details]) =>
    details.length === 0
      ? []
      : [
          {
            kind: `${side}-${where}` as Kind,
            value: Math.log2(1 + Math.min(details.length, 3)),
            detail: details.slice(0, 3).join(', '),
          },
        ],
  );
}

/** Letters between the name and the nearest place where the cue stands alone; negative if they overlap. */
function distanceOf(cue: string, around: string, span: Span): number | null {
  let best: number | null = null;
  for (let at = around.indexOf(cue); at >= 0; at = around.indexOf(cue, at + 1)) {
    const end = at + cue.length;
    if (isLetter(around.charAt(at - 1)) || isLetter(around.charAt(end))) continue;
    const overlaps = at < span.end && end > span.start;
    const distance = overlaps ? -1 : Math.max(at - span.end, span.start - end);
    if (best === null || distance < best) best = distance;
  }
  return best;
}

const isLetter = (unit: string) => /[\p{L}\p{N}]/u.test(unit);
