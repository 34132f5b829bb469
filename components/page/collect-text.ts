import { isContainer, kindOf } from './kinds.ts';
import {
  firstChild,
  isElement,
  isText,
  localName,
  nextSibling,
  parentNode,
  shadowRoot,
} from './nodes.ts';
import { linkAround } from './place.ts';
import { startRun, type Run, type TextBlock } from './run.ts';

/** What a walk through a container meets. */
export type Sink = {
  text(block: TextBlock): void;
  /** A block inside, whose text is its own. */
  nested(element: Element): void;
  root(root: ShadowRoot): void;
  /** A custom element without an open root: it may get one later. */
  custom(element: Element): void;
};

/** A run ends here at the latest: the walk can only pause between runs. */
const longestRun = 4_000;

/**
 * Reads the text that stands in a container itself, not in blocks inside it. `spend` counts the work
 * and says when to pause; then the answer is the node to go on from.
 */
export function collectText(
  container: Node,
  from: Node | null,
  spend: (units: number) => boolean,
  sink: Sink,
): Node | null {
  const run = startRun(container, sink.text);
  const around = linkAround(container);
  run.setLink(from ? linkAround(parentNode(from)) : around);
  let node = from ?? firstChild(container);
  while (node) {
    const isLate = spend(20 + (isText(node) ? run.add(node) : 0));
    const inside: Node | null = isElement(node) ? enter(node, run, sink) : null;
    node = inside ?? after(node, container, run, around);
    if (run.size() > longestRun) run.end();
    if (isLate && run.size() === 0) return node;
  }
  run.end();
  return null;
}

/** Takes note of an element; answers its first child if its text belongs to the run. */
function enter(element: Element, run: Run, sink: Sink): Node | null {
  const kind = kindOf(element);
  if (kind === 'nothing') return null;
  if (kind === 'object') run.addObject();
  else if (kind && kind !== 'link') run.end();
  if (kind === 'object' || kind === 'break') return null;
  const root = shadowRoot(element);
  if (root) sink.root(root);
  if (isContainer(kind)) {
    sink.nested(element);
    return null;
  }
  if (!root && localName(element).includes('-')) sink.custom(element);
  cross(element, run, () => linkAround(element));
  return firstChild(element);
}

/** The next node after one and its content, leaving inline elements on the way. */
function after(node: Node, container: Node, run: Run, around: string | null): Node | null {
  for (let at: Node | null = node; at && at !== container; at = parentNode(at)) {
    if (at !== node && isElement(at)) cross(at, run, () => around);
    const next = nextSibling(at);
    if (next) return next;
  }
  return null;
}

/** At a tag of an inline element. */
function cross(element: Element, run: Run, link: () => string | null): void {
  run.cross(element);
  if (localName(element) === 'a') run.setLink(link());
}
