import type { Entry } from './entry.ts';
import { compareDocumentPosition, getRootNode } from '../dom/nodes.ts';

/** In the order of the page, without what has left it. */
export function sorted(entries: readonly Entry[]): Entry[] {
  return entries
    .filter(({ nodes }) => nodes[0]!.isConnected)
    .sort((a, b) => order(a.nodes[0]!, b.nodes[0]!) || a.range.startOffset - b.range.startOffset);
}

/** The first mention of each project after each heading and in each article, section and root. */
export function firstInSections(entries: readonly Entry[]): Set<Entry> {
  const first = new Set<Entry>();
  const seen = new Set<string>();
  let root: Node | null = null;
  let starts: Element[] = [];
  for (const entry of sorted(entries)) {
    const node = entry.nodes[0]!;
    const inRoot = getRootNode.call(node) as Document | ShadowRoot;
    if (inRoot !== root) {
      starts = [...inRoot.querySelectorAll('h1,h2,h3,h4,h5,h6,article,section')];
      seen.clear();
    }
    root = inRoot;
    while (starts[0] && order(starts[0], node) < 0) {
      starts.shift();
      seen.clear();
    }
    if (!seen.has(entry.project)) first.add(entry);
    seen.add(entry.project);
  }
  return first;
}

/** The next entry that is drawn, round the ends of the page; at first that from the top of the view. */
export function nextEntry(entries: readonly Entry[], by: 1 | -1, last: Entry | null): Entry | null {
  const all = sorted(entries).filter((entry) => entry.lineBoxes()[0]);
  let from = last ? all.indexOf(last) : -1;
  if (from < 0) {
    const below = all.findIndex((entry) => entry.lineBoxes()[0]!.bottom > 0);
    from = (below < 0 ? all.length : below) - (by + 1) / 2;
  }
  return all.at((from + by) % all.length) ?? null;
}

/** Below 0 if `a` begins first in the page; what is in a shadow root comes right after its host. */
function order(a: Node, b: Node): number {
  const inB = hostsOf(b);
  const inA = hostsOf(a);
  const level = inA.findIndex((node, i) => node !== inB[i]);
  if (level < 0) return inA.length - inB.length;
  // Asked of the second: Chromium looks among the siblings after it, and sorted ones are near.
  return inB[level] && compareDocumentPosition.call(inB[level], inA[level]!) & 2 ? -1 : 1;
}

/** The node after the hosts of all roots that it is in, outermost first. */
function hostsOf(node: Node): Node[] {
  const root = getRootNode.call(node);
  return root instanceof ShadowRoot ? [...hostsOf(root.host), node] : [node];
}
