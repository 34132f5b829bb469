import { isElement, parentNode } from './nodes.ts';

/** Above this many records in one batch, or places that wait, the page is read afresh. */
const hugeBatch = 1_000;
const mostPlaces = 5_000;

/** What has changed; merged, so that nothing is read twice. */
export type Changes = {
  /** Nodes whose container is to be read again. */
  readonly touched: Set<Node>;
  /** Elements and roots that came in: everything in them is to be read. */
  readonly added: Set<Node>;
  /** Texts that were rewritten. */
  readonly texts: Set<Node>;
  /** Something may have left the page, or become an editor. */
  hasLosses: boolean;
};

export const changesOf = (...added: Node[]): Changes => ({
  touched: new Set(),
  added: new Set(added),
  texts: new Set(),
  hasLosses: false,
});

export const isAny = ({ touched, added, hasLosses }: Changes): boolean =>
  touched.size + added.size > 0 || hasLosses;

export function merge(changes: Changes, records: readonly MutationRecord[]): void {
  const { touched, added, texts } = changes;
  for (const { type, target, addedNodes, removedNodes } of records) {
    const isAttribute = type === 'attributes';
    if (isAttribute || removedNodes.length > 0) changes.hasLosses = true;
    if (type === 'characterData') texts.add(target);
    touched.add((isAttribute && parentNode(target)) || target);
    for (const node of isAttribute ? [target] : addedNodes) if (isElement(node)) added.add(node);
  }
  // Nothing is kept for a page that nobody sees: it is read afresh when it is seen again.
  if (document.hidden || records.length > hugeBatch || touched.size + added.size > mostPlaces) {
    touched.clear();
    added.clear();
    added.add(document);
    changes.hasLosses = true;
  }
}
