import { up } from '../dom/nodes.ts';

/** Above this many places that wait the page is read afresh. */
const mostPlaces = 5_000;

/** Nodes whose container is to be read again; true: with all that is in the node. */
export type Places = Map<Node, boolean>;

export type Changes = ReturnType<typeof watchChanges>;

/** What changes in the page; `heard` gets each place at once, `came` is called after each batch. */
export function watchChanges(heard: (target: Node) => void, came: () => void, signal: AbortSignal) {
  const all = (): Places => new Map([[document, true]]);
  let places = all();
  let hasLosses = false;

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      const isAttribute = type === 'attributes';
      const place = (isAttribute && up(target)) || target;
      heard(target);
      if (isAttribute || removedNodes.length > 0) hasLosses = true;
      places.set(place, places.get(place) ?? false);
      for (const node of isAttribute ? [target] : addedNodes)
        if (node.nodeType !== 3) places.set(node, true);
    }
    // Nothing is kept for a page that nobody sees: it is read afresh when it is seen again.
    if (document.hidden || places.size > mostPlaces) {
      places = all();
      hasLosses = true;
    }
    came();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    observe: (root: Node) =>
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: ['contenteditable'],
      }),
    add: (node: Node) => places.set(node, true),
    has: (node: Node): boolean => places.has(node) || places.has(document),
    isAny: () => places.size > 0,
    /** Hands out what has changed, and whether something may have left the page. */
    take(): [Places, boolean] {
      const taken: [Places, boolean] = [places, hasLosses];
      places = new Map();
      hasLosses = false;
      return taken;
    },
  };
}
