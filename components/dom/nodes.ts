/**
 * Reads nodes through the members of the prototypes, taken once: a form answers with its own control
 * where one is named like a member (`<input name="firstChild">`), in content scripts too. Texts, shadow
 * roots and their hosts are never forms: of those the members are read as usual.
 */
const getter = <K extends keyof Node>(name: K) => {
  const { get } = Object.getOwnPropertyDescriptor(Node.prototype, name)!;
  return (of: Node): Node[K] => get!.call(of);
};

export const parentNode = getter('parentNode');
export const nodeType = getter('nodeType');

/** Methods, to be called on any element (`contains` and `getRootNode` on any node). */
export const {
  closest,
  compareDocumentPosition,
  contains,
  getBoundingClientRect,
  getRootNode,
  hasAttributes,
  matches,
  scrollIntoView,
} = Element.prototype;

export const isElement = (node: Node): node is Element => nodeType(node) === 1;

/** The node that it stands in; of a shadow root its host. */
export const up = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : parentNode(node);

/** The element that a node stands in as it is drawn: through slots, and out of shadow roots to their hosts. */
export function parentOf(node: Node): Element | null {
  const parent = (node as Element).assignedSlot ?? node.parentNode;
  // By its type: an element of the page around a frame is no instance of this window's `Element`.
  const type = parent && nodeType(parent);
  return type === 1 ? (parent as Element) : type === 11 ? (parent as ShadowRoot).host : null;
}

/** The topmost element at a point of the view, in open shadow roots too; `but` is looked through. */
export function topmostAt(
  x: number,
  y: number,
  but?: Element | null,
  root = document,
): Element | null {
  let found = root.elementFromPoint(x, y);
  if (found === but) found = root.elementsFromPoint(x, y)[1] ?? null;
  for (;;) {
    // A form has no shadow root, but may have a control of that name.
    const inner = found?.shadowRoot?.elementFromPoint?.(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
}
