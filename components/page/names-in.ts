import type { Block } from '../../data/model/block.ts';
import type { Names } from '../../data/recogniser/names.ts';
import { scan } from '../../data/recogniser/scan.ts';
import { visible } from '../../data/text/invisible.ts';
import { isSpokenOf } from '../../data/text/prose.ts';
import type { Named } from './entry.ts';

/** More than any evidence against a claim to the same letters. */
const sure = { points: 99, reasons: [] };

/** The names in a text that mean one thing only, and whether there are others. */
export function namesIn({ text, role }: Block, names: Names): [sure: Named[], isDoubtful: boolean] {
  const found: Named[] = [];
  let isDoubtful = false;
  const { text: letters, restore } = visible(text);
  for (const { start, end, senses } of scan(names, letters)) {
    // What else stands in a listing is evidence only.
    if (role === 'code' && !isSpokenOf(letters, start)) continue;
    for (const { prior, project } of senses)
      if (prior === 'coined')
        // The end of its first letter, less that letter: invisible characters before it stay outside.
        found.push({
          start: restore(start + 1) - 1,
          end: restore(end),
          project: project!,
          ...sure,
        });
      else isDoubtful = true;
  }
  return [found, isDoubtful];
}
