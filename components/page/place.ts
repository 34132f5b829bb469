import type { Block } from '../../data/recogniser/read-block.ts';
import { closed, containers, kindOf, type Kind } from './kinds.ts';
import { isElement, matches, nodeType, upwards } from './nodes.ts';

/** What a container inherits from what it stands in. */
export type Place = {
  readonly role: Block['role'];
  /** A document that is one text: blank lines part its paragraphs. */
  readonly plain?: boolean;
  /** The address of the link around it. */
  readonly link: string | null;
};

/** A block, shadow root or document whose own text is read as one, but for breaks. */
export type Container = { readonly container: Node; readonly place: Place };

export const linkOf = (element: Node): string | null =>
  (element instanceof HTMLAnchorElement && element.href) || null;

/** The place in an element that stands in `place`. */
export function within(place: Place, element: Element, kind: Kind): Place {
  if (kind === 'link') return { ...place, link: linkOf(element) ?? place.link };
  if (kind === 'heading') return { ...place, role: kind };
  if (kind !== 'code') return place;
  // A browser shows a text file as a body with a single element.
  return matches(element, 'body>:only-child')
    ? { ...place, plain: true }
    : { ...place, role: kind };
}

/** What is read together with a node; null outside the page and in what is never read. */
export function find(node: Node): Container | null {
  const path = upwards(node);
  const isClosed = (at: Node) => isElement(at) && matches(at, closed);
  if (nodeType(path.at(-1)!) !== 9 || path.some(isClosed)) return null;
  const around = path.slice(
    path.findIndex((at) => (isElement(at) ? matches(at, containers) : nodeType(at) > 8)),
  );
  const place = around.reduceRight<Place>(
    (outer, at) => (isElement(at) ? within(outer, at, kindOf(at)) : outer),
    { role: 'prose', link: null },
  );
  return { container: around[0]!, place };
}
