import type { OpenLexicon } from '../../data/recogniser/lexicon.ts';
import type { Settings } from '../../data/settings/settings.ts';
import { createIndex } from './block-index.ts';
import { createMarks } from './marks.ts';
import { firstInSections } from './order.ts';
import { startPasses } from './passes.ts';
import { createReader } from './reader.ts';
import { createShown } from './shown.ts';

export type Marking = ReturnType<typeof startMarking>;

/** Reads a page and keeps its marks right, until the signal. */
export function startMarking(
  lexicon: OpenLexicon,
  settings: Settings,
  signal: AbortSignal,
  changed: () => void,
) {
  const marks = createMarks(document);
  const shown = createShown(marks);
  const reader = createReader(lexicon);
  const index = createIndex({
    reader,
    isMarked: ({ project }) =>
      !lexicon.unmarked.has(project) || settings.alsoMarked.includes(project),
    added(entry) {
      if (settings.marks !== 'section') shown.add(entry);
    },
    removed: shown.delete,
  });
  const show = () => {
    if (settings.marks === 'section') {
      const first = firstInSections(index.entries());
      for (const entry of shown.entries) if (!first.has(entry)) shown.delete(entry);
      first.forEach(shown.add);
    }
    marks.keep();
    changed();
  };
  /** Takes other settings without reading the page again. */
  const apply = (next: Settings) => {
    settings = next;
    shown.paint(settings.marks !== 'hover');
    for (const block of index.all()) index.set(block, block.mentions);
    show();
  };
  const observe = (root: Node) =>
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['contenteditable'],
    });
  const observer = new MutationObserver((records) => {
    // Marks on letters that have just changed go at once; the rest waits for the next pass.
    for (const { target } of records)
      for (const entry of shown.at(target)) if (!entry.stands()) shown.delete(entry);
    note(records);
  });
  apply(settings);
  observe(document);
  const note = startPasses({
    index,
    signal,
    meetRoot(root) {
      if (marks.roots.has(root)) return false;
      marks.roots.add(root);
      observe(root);
      return true;
    },
    sweep(isGone) {
      index.sweep(isGone);
      marks.sweep();
    },
    unjudged: () => index.unjudged(reader.turned(index.readings)),
    judge: index.judge,
    ended: show,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    marks.remove();
  });
  return { marks, shown, index, apply };
}
