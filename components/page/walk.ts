import {
  firstChild,
  isElement,
  isText,
  nextSibling,
  parentNode,
  shadowRoot,
} from '../dom/nodes.ts';
import { kindOf } from './kinds.ts';
import { startRun, type Run, type TextBlock } from './run.ts';
import { spend } from './slices.ts';

/**
 * Reads the text that stands in a container itself. `meet` gets what has a text of its own: blocks
 * inside, and shadow roots. Yields when it is time to pause; after that `goesOn` says whether
 * the place to go on from is still there.
 */
export function* walk(
  container: Node,
  emit: (block: TextBlock) => void,
  meet: (node: Node) => void,
  goesOn: (node: Node) => boolean,
): Generator<void> {
  const run = startRun(container, emit);
  let node: Node | null = firstChild(container);
  while (node) {
    let inner: Node | null = null;
    let from = 0;
    for (const part of isText(node) ? run.partsOf(node) : ['']) {
      if (isText(node)) run.add(node, part, from);
      else if (isElement(node)) inner = enter(node, run, meet);
      from += part.length;
      if (!spend(20 + part.length) || run.isOpen()) continue;
      yield;
      if (!goesOn(node)) return;
    }
    node = inner ?? after(node, container, run);
  }
  run.end();
}

/** Takes note of an element; answers its first child if its text belongs to the run. */
function enter(element: Element, run: Run, meet: (node: Node) => void): Node | null {
  const kind = kindOf(element);
  const root = shadowRoot(element);
  if (kind === 'object') run.addThing();
  else if (kind && kind !== 'nothing') run.end();
  if (kind === 'block') meet(element);
  if (root && (!kind || kind === 'block')) meet(root);
  if (kind) return null;
  run.cross(element);
  return firstChild(element);
}

/** The next node after one and its content, leaving inline elements on the way. */
function after(node: Node, container: Node, run: Run): Node | null {
  for (let at: Node | null = node; at && at !== container; at = parentNode(at)) {
    if (at !== node) run.cross(at);
    const next = nextSibling(at);
    if (next) return next;
  }
  return null;
}
