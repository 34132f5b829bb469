import { closed, containers, headings } from './kinds.ts';
import type { Block } from '../../data/recogniser/read-block.ts';
import { closest, isElement, matches, nodeType, parentNode, upwards } from './nodes.ts';

/** The node whose text is read together with a node's; null outside the page and in what is never read. */
export function containerOf(node: Node): Node | null {
  const path = upwards(node);
  const isClosed = (at: Node) => isElement(at) && matches(at, closed);
  const isContainer = (at: Node) => (isElement(at) ? matches(at, containers) : nodeType(at) > 8);
  if (nodeType(path.at(-1)!) !== 9 || path.some(isClosed)) return null;
  return path.find(isContainer)!;
}

/** What the text in a container is from where it stands. */
export type Place = {
  readonly role: Block['role'];
  /** A file of text: blank lines part its paragraphs. */
  readonly isPlain: boolean;
};

export function placeOf(container: Node): Place {
  const around = closest(container, `pre,xmp,${headings}`);
  // A browser shows a file of text as a body with a single element.
  const isPlain =
    around !== null && matches(around, 'pre:only-child') && parentNode(around) === document.body;
  if (!around || isPlain) return { role: 'prose', isPlain };
  return { role: matches(around, headings) ? 'heading' : 'code', isPlain };
}

/** The address of the link that a node stands in. */
export function linkAround(node: Node | null): string | null {
  const link = node && closest(node, 'a[href]');
  return link instanceof HTMLAnchorElement ? link.href : null;
}
