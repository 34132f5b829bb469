/**
 * Reads nodes through the members of the prototypes, taken once: a form answers with its own control
 * where one is named like a member (`<input name="firstChild">`), in content scripts too.
 */
function getter<T extends object, K extends keyof T & string>(
  { prototype }: { readonly prototype: T },
  name: K,
): (of: T) => T[K] {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name)!;
  return (of) => get!.call(of);
}

export const firstChild = getter(Node, 'firstChild');
export const nextSibling = getter(Node, 'nextSibling');
export const parentNode = getter(Node, 'parentNode');
export const nodeType = getter(Node, 'nodeType');
export const isConnected = getter(Node, 'isConnected');
export const localName = getter(Element, 'localName');
export const shadowRoot = getter(Element, 'shadowRoot');

const { contains: contains_, compareDocumentPosition, getRootNode } = Node.prototype;
const {
  matches: matches_,
  closest: closest_,
  hasAttributes,
  querySelectorAll,
  getBoundingClientRect,
  scrollIntoView,
} = Element.prototype;

export const contains = (outer: Node, inner: Node): boolean => contains_.call(outer, inner);
export const rootOf = (node: Node): Node => getRootNode.call(node);
/** An element without attributes cannot match one of them; asking that first is much cheaper. */
export const matchesAttribute = (element: Element, selector: string): boolean =>
  hasAttributes.call(element) && matches_.call(element, selector);
export const matches = (element: Element, selector: string): boolean =>
  matches_.call(element, selector);
/** The nearest ancestor in the same root, or the node itself; none of a root. */
export const closest = (node: Node, selector: string): Element | null =>
  isElement(node) ? closest_.call(node, selector) : null;
export const inside = (element: Element, selector: string): Iterable<Element> =>
  querySelectorAll.call(element, selector);
export const rectOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
export const toCentre = (element: Element): void =>
  scrollIntoView.call(element, { block: 'center' });

export const isText = (node: Node): node is Text => nodeType(node) === 3;
export const isElement = (node: Node): node is Element => nodeType(node) === 1;
export const isShadowRoot = (node: Node): node is ShadowRoot => node instanceof ShadowRoot;

/** Nearest first: the node itself and all that it stands in, hosts of shadow roots included. */
export function upwards(node: Node | null): Node[] {
  const path: Node[] = [];
  for (let at = node; at; at = parentNode(at) ?? (isShadowRoot(at) ? at.host : null)) path.push(at);
  return path;
}

/** Below 0 if `a` begins first in the page; what is in a shadow root comes right after its host. */
export function order(a: Node, b: Node): number {
  const [inA, inB] = [hostsOf(a), hostsOf(b)];
  let level = 0;
  while (inA[level] && inA[level] === inB[level]) level++;
  const [first, second] = [inA[level], inB[level]];
  if (!first || !second) return Number(!second) - Number(!first);
  // Asked of the second: Chromium looks among the siblings after it, and sorted ones are near.
  return compareDocumentPosition.call(second, first) & 2 ? -1 : 1;
}

/** The node after the hosts of all roots that it is in, outermost first. */
function hostsOf(node: Node): Node[] {
  const root = rootOf(node);
  return isShadowRoot(root) ? [...hostsOf(root.host), node] : [node];
}
