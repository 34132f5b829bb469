import { firstChild, nextSibling, nodeType, parentNode, shadowRoot } from '../dom/nodes.ts';
import { kindOfElement } from './kinds.ts';
import { frameOf, startRun, type Frame, type TextBlock } from './run.ts';
import { spend } from './slices.ts';

/** What a walk asks and tells. */
export type Reader = {
  emit(block: TextBlock): void;
  /** A block begins: whether it is read silently, so that only the blocks in it count; null: it is not read. */
  enter(block: Node): boolean | null;
  /** An open shadow root, whose content is not read with what is around its host. */
  meet(root: ShadowRoot): void;
  /** The page has taken away the place to go on from: this container is to be read again. */
  lose(container: Node): void;
};

/** Longer texts are read in parts, so that none holds up the page; cut at white space if there is any. */
const longest = 4_000;
const parts = /[^]{1,3999}(?:\s|$)|[^]{1,4000}/y;

/**
 * Reads a container and what is in it, in the order of the page, in one loop with one state: what is
 * made for each of 100,000 cells costs more than reading them. Yields the node to go on from when it
 * is time to pause.
 */
export function* walk(root: Node, isSilent: boolean, reader: Reader): Generator<Node> {
  const run = startRun(reader.emit);
  let frame = frameOf(root, null, isSilent);
  run.begin(frame);
  const leave = () => {
    run.end();
    run.begin((frame = frame.outer!));
  };
  /** Takes note of an element; answers its first child if that is to be read. */
  const open = (element: Element): Node | null => {
    const kind = kindOfElement(element);
    const inner = !kind || kind === 'block' ? shadowRoot(element) : null;
    if (kind === 'object') run.addThing();
    else if (kind && kind !== 'nothing') run.end();
    if (inner) reader.meet(inner);
    const child = kind && kind !== 'block' ? null : firstChild(element);
    if (!kind) run.cross(element);
    if (!kind || !child) return child;
    const isSilent = reader.enter(element);
    if (isSilent === null) return null;
    run.begin((frame = frameOf(element, frame, isSilent)));
    return child;
  };
  /** The next node after one and its content. */
  const after = (node: Node): Node | null => {
    for (let at = node; at !== root; at = parentNode(at)!) {
      if (at === frame.container) leave();
      else if (at !== node) run.cross(at);
      const next = nextSibling(at);
      if (next) return next;
    }
    return null;
  };
  /** After a pause: the node, if it still stands where it stood, else one behind what has changed. */
  const found = (node: Node): Node | null => {
    if (stands(node, frame)) return node;
    while (frame.outer && !stands(frame.container, frame.outer)) leave();
    if (!frame.container.isConnected) return null;
    reader.lose(frame.container);
    return after(frame.container);
  };

  let node: Node | null = firstChild(root);
  while (node) {
    let inner: Node | null = null;
    let units = 20;
    if (nodeType(node) === 3) {
      const text = node as Text;
      const { data } = text;
      for (let from = 0, part; (part = partAt(data, from));) {
        run.add(text, part, from, (from += part.length) < data.length);
        units = part.length;
        if (from === data.length) break;
        if (!spend(units)) continue;
        yield node;
        // Its container has changed with it, and is read again.
        if (text.data !== data) break;
      }
    } else if (nodeType(node) === 1) inner = open(node as Element);
    node = inner ?? after(node);
    if (!node || !spend(units) || run.isOpen()) continue;
    yield node;
    node = found(node);
  }
  run.end();
}

const partAt = (data: string, from: number): string => {
  if (data.length < longest) return from ? '' : data;
  parts.lastIndex = from;
  return parts.exec(data)?.[0] ?? '';
};

/** Whether a node is in all the containers in which the walk reached it. */
function stands(node: Node, frame: Frame): boolean {
  let missing: Frame | null = frame;
  for (let at: Node | null = node; at && missing; at = parentNode(at))
    if (at === missing.container) missing = missing.outer;
  return !missing && node.isConnected;
}
