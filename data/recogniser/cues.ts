import { counted, type Evidence } from './evidence.ts';
import { near, reach } from './near.ts';
import type { Hit } from './scan.ts';
import type { ProjectSense } from './view.ts';

/** The project's own words for and against it, with or around the name. */
export function cueEvidence(text: string, hit: Hit, { key, project }: ProjectSense): Evidence[] {
  const left = cueForm(text.slice(Math.max(0, hit.start - reach), hit.start));
  const name = cueForm(text.slice(hit.start, hit.end));
  const around = left + name + cueForm(text.slice(hit.end, hit.end + reach));
  const span = { start: left.length, end: left.length + name.length };
  return [
    ...sorted('cue', project.cuesFor, around, span, key),
    ...sorted('against', project.cuesAgainst, around, span, key),
  ];
}

/** As cues are compared: lower case, one blank for white space, hyphens and `_`. */
export const cueForm = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s\-\u2010\u2011_]+/g, ' ')
    .replaceAll('’', "'");

type Span = { readonly start: number; readonly end: number };

function sorted(
  side: 'cue' | 'against',
  cues: readonly string[],
  around: string,
  span: Span,
  key: string,
): Evidence[] {
  const phrase: string[] = [];
  const close: string[] = [];
  const far: string[] = [];
  for (const cue of cues) {
    const distance = distanceOf(cue, around, span);
    if (distance === null) continue;
    if (distance < 0) phrase.push(cue);
    // An idiom such as `pearl harbor` elsewhere says little about this `harbor`; `porter.run` says much.
    else (distance > near || (cue.includes(' ') && cue.includes(key)) ? far : close).push(cue);
  }
  return [
    ...counted(`${side}-phrase`, phrase, 3),
    ...counted(`${side}-near`, close, 3),
    ...counted(`${side}-far`, far, 3),
  ];
}

/** Letters between the name and the nearest place where the cue stands alone; negative if they overlap. */
function distanceOf(cue: string, around: string, span: Span): number | null {
  let best: number | null = null;
  for (let at = around.indexOf(cue); at >= 0; at = around.indexOf(cue, at + 1)) {
    const end = at + cue.length;
    if (isLetter(around.charAt(at - 1)) || isLetter(afterPlural(around, end))) continue;
    const overlaps = at < span.end && end > span.start;
    const distance = overlaps ? -1 : Math.max(at - span.end, span.start - end);
    if (best === null || distance < best) best = distance;
  }
  return best;
}

/** `charts` is as good as `chart`. */
const afterPlural = (text: string, end: number) =>
  text.charAt(text.charAt(end) === 's' ? end + 1 : end);

const isLetter = (unit: string) => /[\p{L}\p{N}]/u.test(unit);
