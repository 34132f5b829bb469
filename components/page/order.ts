import type { Entry } from './entry.ts';
import { headings } from './kinds.ts';
import { isConnected, order, rootOf } from './nodes.ts';

/** In the order of the page, without what has left it. */
export function sorted(entries: Iterable<Entry>): Entry[] {
  return [...entries].filter(({ nodes }) => isConnected(nodes[0]!)).sort(compare);
}

const compare = ({ range: a }: Entry, { range: b }: Entry): number =>
  order(a.startContainer, b.startContainer) || a.startOffset - b.startOffset;

/** The first mention of each project after each heading and in each article, section and root. */
export function firstInSections(entries: Iterable<Entry>): Set<Entry> {
  const first = new Set<Entry>();
  const seen = new Set<string>();
  let root: Node | null = null;
  let starts: Element[] = [];
  for (const entry of sorted(entries)) {
    const node = entry.nodes[0]!;
    if (rootOf(node) !== root) {
      root = rootOf(node);
      starts = [...(root as ParentNode & Node).querySelectorAll(`${headings},article,section`)];
      seen.clear();
    }
    while (starts[0] && order(starts[0], node) < 0) {
      starts.shift();
      seen.clear();
    }
    if (!seen.has(entry.project)) first.add(entry);
    seen.add(entry.project);
  }
  return first;
}

/** The next entry that is drawn, round the ends of the page. */
export function nextEntry(entries: Iterable<Entry>, by: 1 | -1, last: Entry | null): Entry | null {
  const all = sorted(entries);
  const start = last && all.includes(last) ? all.indexOf(last) : startOf(all, by);
  for (let tries = 1; tries <= all.length; tries++) {
    const entry = all.at((start + by * tries) % all.length)!;
    if (entry.lineBoxes().length > 0) return entry;
  }
  return null;
}

/** The place to step from: the selection, or the top of the view. */
function startOf(all: readonly Entry[], by: 1 | -1): number {
  const selection = getSelection();
  const node = selection?.focusNode;
  const next = all.findIndex((entry) =>
    node
      ? (order(node, entry.nodes[0]!) || selection.focusOffset - entry.range.startOffset) <= 0
      : entry.lineBoxes().some(({ bottom }) => bottom > 0),
  );
  const follower = next < 0 ? all.length : next;
  return by === 1 ? follower - 1 : follower;
}
