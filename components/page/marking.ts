import type { Referee } from '../../data/model/referee.ts';
import type { Names } from '../../data/recogniser/names.ts';
import type { Settings } from '../../data/settings/settings.ts';
import { createBlocks } from './blocks.ts';
import { createMarks } from './marks.ts';
import { firstInSections } from './order.ts';
import { pageHost } from './page-host.ts';
import { startPasses } from './passes.ts';

export type Marking = ReturnType<typeof startMarking>;

/** Reads a page and keeps its marks right, until the signal. */
export function startMarking(
  names: Names,
  referee: Referee,
  settings: Settings,
  changed: () => void,
  signal: AbortSignal,
) {
  const marks = createMarks(() => settings.marks === 'hover', signal);
  const blocks = createBlocks(
    names,
    referee,
    ({ project }) => !names.unmarked.includes(project) || settings.alsoMarked.includes(project),
    ({ text }) =>
      settings.never.some(
        ({ name, site }) => name === text.toLowerCase() && (!site || site === pageHost()),
      ),
    (entry) => settings.marks !== 'section' && marks.show(entry),
    marks.hide,
  );
  const ended = () => {
    if (settings.marks === 'section') {
      const first = firstInSections(blocks.entries());
      for (const entry of marks.shown) if (!first.has(entry)) marks.hide(entry);
      first.forEach(marks.show);
    }
    marks.keep();
    changed();
  };
  /** Takes other settings without reading the page again. */
  const apply = (next: Settings) => {
    settings = next;
    blocks.renew();
    ended();
  };
  // Marks on letters that have just changed go at once; the rest waits for the next pass.
  const heard = (target: Node) => {
    for (const entry of marks.in(target)) if (!entry.stands()) marks.hide(entry);
  };
  startPasses(blocks, marks.roots, heard, ended, signal);
  signal.addEventListener('abort', marks.remove);
  return { ...marks, entries: blocks.entries, apply };
}
