import { standsAlone } from '../text/spelling.ts';
import type { Add } from './evidence.ts';
import { near, reach } from './near.ts';
import type { Hit } from './scan.ts';
import type { ProjectSense } from './view.ts';

/** As cues are compared: lower case, one blank for white space, hyphens and `_`. */
export const cueForm = (text: string): string =>
  text
    .toLowerCase()
    // Not at single blanks, which nearly all are.
    .replace(/[\s\-\u2010\u2011_]{2,}|[^\S ]|[-\u2010\u2011_]/g, ' ')
    .replaceAll('’', "'");

/** The project's own words for and against it, with or around the name. */
export function cueEvidence(
  text: string,
  hit: Hit,
  { key, project }: ProjectSense,
  add: Add,
): void {
  const left = cueForm(text.slice(Math.max(0, hit.start - reach), hit.start));
  const name = cueForm(text.slice(hit.start, hit.end));
  const around = left + name + cueForm(text.slice(hit.end, hit.end + reach));
  const end = left.length + name.length;
  const mayHave = threesOf(around);
  for (const side of ['cue', 'general', 'against'] as const) {
    for (const cue of project[side]) {
      if (!mayHave(cue)) continue;
      const gap = distance(cue, around, left.length, end);
      // An idiom such as `pearl harbor` elsewhere says little about this `harbor`; `porter.run` says much.
      const idiom = cue.includes(' ') && cue.includes(key);
      const where = gap < 0 ? 'phrase' : gap > near || idiom ? 'far' : 'near';
      if (gap < Infinity) add(`${side}-${where}`, cue);
    }
  }
}

/** A hash of the last three letters. */
const next = (last: number, letter: number) => ((last << 5) ^ letter) & 8191;
const lastSeen = new Uint32Array(8192);
let texts = 0;

/**
 * Tells of a cue, sooner than a search, that it is nowhere in the text: its first three letters are
 * not. A candidate has a hundred cues, and few of them around it. Good until the next text.
 */
function threesOf(text: string): (cue: string) => boolean {
  texts++;
  for (let at = 0, three = 0; at < text.length; at++)
    lastSeen[(three = next(three, text.charCodeAt(at)))] = texts;
  return (cue) => {
    const [first, second, third] = [cue.charCodeAt(0), cue.charCodeAt(1), cue.charCodeAt(2)];
    // Not a number: it is shorter.
    return !third || lastSeen[next(next(next(0, first), second), third)] === texts;
  };
}

/** Letters between the name and the nearest place where the cue stands alone; negative if they overlap. */
function distance(cue: string, around: string, start: number, end: number): number {
  let best = Infinity;
  for (let at = around.indexOf(cue); at >= 0; at = around.indexOf(cue, at + 1)) {
    const stop = at + cue.length;
    // `charts` is as good as `chart`.
    if (!standsAlone(around, at, around.charAt(stop) === 's' ? stop + 1 : stop)) continue;
    best = Math.min(best, at < end && stop > start ? -1 : Math.max(at - end, start - stop));
  }
  return best;
}
