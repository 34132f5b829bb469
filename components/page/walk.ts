import { firstChild, nextSibling, nodeType, parentNode, shadowRoot } from '../dom/nodes.ts';
import { kindOf, kindOfElement } from './kinds.ts';
import { startRun, type TextBlock } from './run.ts';
import { spend } from './slices.ts';

/** What a walk asks and tells. */
export type Reader = {
  emit(block: TextBlock): void;
  /** A block begins; whether it is read. */
  enter(block: Node): boolean;
  /** An open shadow root, whose content is not read with what is around its host. */
  meet(root: ShadowRoot): void;
};

/** Longer texts are read in parts, so that none holds up the page; cut behind a space if there is any. */
const longest = 4_000;

/**
 * Reads what is in a node, in the order of the page, in one loop with one state: what is made for
 * each of 100,000 cells costs more than reading them. Yields the node to go on from when it is time
 * to pause. Answers whether it came to the end: the page may take away the place to go on from.
 */
export function* walk(root: Node, reader: Reader): Generator<Node, boolean> {
  const run = startRun(reader.emit);

  /** Takes note of an element; answers its first child if that is to be read. */
  const open = (element: Element): Node | null => {
    const kind = kindOfElement(element);
    const isRead = !kind || kind === 'block';
    const inner = isRead && shadowRoot(element);
    if (kind === 'object') run.addThing();
    else if (kind && kind !== 'nothing') run.end();
    if (inner) reader.meet(inner);
    if (!kind) run.cross(element);
    return isRead && (!kind || reader.enter(element)) ? firstChild(element) : null;
  };
  /** The next node after one and its content. */
  const after = (node: Node): Node | null => {
    for (let at = node; at !== root; at = parentNode(at)!) {
      if (at !== node && run.isOpen()) {
        if (kindOf(at)) run.end();
        else run.cross(at as Element);
      }
      const next = nextSibling(at);
      if (next) return next;
    }
    return null;
  };

  let node: Node | null = firstChild(root);
  while (node) {
    let inner: Node | null = null;
    if (nodeType(node) === 3) {
      const text = node as Text;
      const { data } = text;
      for (let from = 0, part; (part = partAt(data, from));) {
        run.add(text, part, from, (from += part.length) < data.length);
        if (!spend(part.length) || from === data.length) continue;
        if (!(yield* pause(text))) return false;
        // Its container has changed with it, and is read again.
        if (text.data !== data) break;
      }
    } else if (nodeType(node) === 1) inner = open(node as Element);
    node = inner ?? after(node);
    if (!node || !spend(20) || run.isOpen()) continue;
    if (!(yield* pause(node))) return false;
  }
  run.end();
  return true;
}

function partAt(data: string, from: number): string {
  const part = data.slice(from, from + longest);
  const isRest = from + longest < data.length;
  return part.slice(0, (isRest && part.lastIndexOf(' ') + 1) || longest);
}

/** Answers whether the node, and each that it is in, is where it was. */
function* pause(node: Node): Generator<Node, boolean> {
  const path = pathOf(node);
  yield node;
  const now = pathOf(node);
  return path.every((at, i) => at === now[i]);
}

function pathOf(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = parentNode(at)) path.push(at);
  return path;
}
