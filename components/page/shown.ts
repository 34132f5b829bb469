import type { Entry } from './entry.ts';
import type { Marks } from './marks.ts';

/** More marks than this help nobody. */
const mostMarks = 12_000;

/** The marks that there are for the reader, by the text nodes that they stand in. */
export type Shown = ReturnType<typeof createShown>;

export function createShown(marks: Marks) {
  const entries = new Set<Entry>();
  const byText = new WeakMap<Node, Set<Entry>>();
  let isPainted = true;
  let pointed: Entry | null = null;
  return {
    entries,
    at: (node: Node): Iterable<Entry> => byText.get(node) ?? [],
    add(entry: Entry) {
      if (entries.has(entry) || entries.size >= mostMarks) return;
      entries.add(entry);
      if (isPainted) marks.add(entry.range);
      for (const node of entry.nodes) {
        if (!byText.has(node)) byText.set(node, new Set());
        byText.get(node)!.add(entry);
      }
    },
    delete(entry: Entry) {
      entries.delete(entry);
      marks.delete(entry.range);
      for (const node of entry.nodes) byText.get(node)?.delete(entry);
    },
    /** Whether all are painted, or only the one under the pointer. */
    paint(all: boolean) {
      if (all === isPainted) return;
      isPainted = all;
      for (const { range } of entries)
        if (all) marks.add(range);
        else marks.delete(range);
    },
    point(entry: Entry | null) {
      if (isPainted) return;
      if (pointed) marks.delete(pointed.range);
      if (entry) marks.add(entry.range);
      pointed = entry;
    },
  };
}
