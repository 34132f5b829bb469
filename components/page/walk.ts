import { parentNode } from '../dom/nodes.ts';
import { kindOfElement } from './kinds.ts';
import { startRun, type Emit } from './run.ts';
import { spend } from './slices.ts';

/** What a walk asks and tells. */
export type Reader = {
  emit: Emit;
  /** A block begins; whether it is read. */
  enter(block: Node): boolean;
  /** An open shadow root, whose content is not read with what is around its host. */
  meet(root: ShadowRoot): void;
};

const elementsAndTexts = 5;

/** Longer texts are read in parts, so that none holds up the page; cut behind a space if there is any. */
const longest = 4_000;

/** Up to so many letters a text is read without its nodes: in longer ones there is a name too often. */
const short = 200;

/**
 * Reads what is in a node, in the order of the page, in one loop with one state: what is made for
 * each of 100,000 cells costs more than reading them. The browser goes from node to node by itself,
 * in a third of the time that asking each for its neighbours takes. Yields the node to go on from when
 * it is time to pause. Answers whether it came to the end: the page may take away the place to go on
 * from.
 */
export function* walk(root: Node, reader: Reader): Generator<Node, boolean> {
  const tree = document.createTreeWalker(root, elementsAndTexts);
  const run = startRun(reader.emit, root);

  /** Takes note of an element; answers whether what is in it is to be read. */
  const open = (element: Element): boolean | void => {
    const name = element.localName;
    const kind = kindOfElement(element, name);
    if (kind === 'object') run.addThing();
    else if (kind && kind !== 'nothing') run.end();
    if (kind && kind !== 'block') return false;
    const { shadowRoot } = element;
    // A form has none, but may have a control of that name.
    if (shadowRoot instanceof ShadowRoot) reader.meet(shadowRoot);
    if (name === 'a') run.meetLink();
    if (!kind) return true;
    if (!reader.enter(element)) return false;
    run.enter(element);
    // Of most blocks the browser gives the whole text, without an object for the node.
    const text = element.firstElementChild ? '' : element.textContent!;
    return !text || text.length > short || run.whole(text);
  };

  let node = tree.nextNode();
  while (node) {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      for (let from = 0; from < data.length;) {
        const part = partAt(data, from);
        run.add(node as Text, part, from, (from += part.length) < data.length);
        if (!spend(part.length) || from === data.length) continue;
        if (!(yield* pause(node))) return false;
        // Its container has changed with it, and is read again.
        if ((node as Text).data !== data) break;
      }
      node = tree.nextNode();
    } else if (open(node as Element)) node = tree.nextNode();
    // The next that is not in it.
    else while (!(node = tree.nextSibling()) && tree.parentNode());
    if (node) run.leaveFor(node);
    if (spend(20) && node && !run.text() && !(yield* pause(node))) return false;
  }
  run.end();
  return true;
}

function partAt(data: string, from: number): string {
  const part = data.slice(from, from + longest);
  return (from + longest < data.length && part.slice(0, part.lastIndexOf(' ') + 1)) || part;
}

/** Answers whether the node, and each that it is in, is where it was. */
function* pause(node: Node): Generator<Node, boolean> {
  const path: (Node | null)[] = [];
  for (let at: Node | null = node; at;) path.push((at = parentNode(at)));
  yield node;
  let at = node;
  return path.every((was) => was === (at = parentNode(at)!));
}
