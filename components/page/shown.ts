import type { Entry } from './entry.ts';
import type { Marks } from './marks.ts';

/** More marks than this help nobody. */
const mostMarks = 12_000;

/** The marks that there are for the reader, by the text nodes that they stand in. */
export type Shown = ReturnType<typeof createShown>;

export function createShown({ all }: Marks) {
  const entries = new Set<Entry>();
  const byText = new Map<Text, Set<Entry>>();
  let isPainted = true;
  return {
    entries,
    at: (node: Text): Iterable<Entry> => byText.get(node) ?? [],
    add(entry: Entry) {
      if (entries.has(entry) || entries.size >= mostMarks) return;
      entries.add(entry);
      if (isPainted) all.add(entry.range);
      for (const node of entry.nodes) {
        const known = byText.get(node);
        if (known) known.add(entry);
        else byText.set(node, new Set([entry]));
      }
    },
    delete(entry: Entry) {
      if (!entries.delete(entry)) return;
      all.delete(entry.range);
      for (const node of entry.nodes) {
        const known = byText.get(node);
        if (known?.delete(entry) && known.size === 0) byText.delete(node);
      }
    },
    /** Whether all are painted, or only the one under the pointer. */
    paint(painted: boolean) {
      if (painted !== isPainted) all.set(...(painted ? [...entries].map((e) => e.range) : []));
      isPainted = painted;
    },
    point(entry: Entry | null) {
      if (!isPainted) all.set(...(entry ? [entry.range] : []));
    },
  };
}
