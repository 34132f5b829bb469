import { closed, containers, headings } from './kinds.ts';
import type { TextBlock } from './run.ts';
import { closest, isElement, matches, nodeType, upwards } from './nodes.ts';

/** The node whose text is read together with a node's; null outside the page and in what is never read. */
export function containerOf(node: Node): Node | null {
  const path = upwards(node);
  const isClosed = (at: Node) => isElement(at) && matches(at, closed);
  const isContainer = (at: Node) => (isElement(at) ? matches(at, containers) : nodeType(at) > 8);
  if (nodeType(path.at(-1)!) !== 9 || path.some(isClosed)) return null;
  return path.find(isContainer)!;
}

/** The role of the text in a container; `plain`: a file of text, whose paragraphs blank lines part. */
export function roleOf(container: Node): TextBlock['role'] | 'plain' {
  const code = closest(container, 'pre,xmp');
  // A browser shows a file of text as a body with a single element.
  if (code) return matches(code, 'body>:only-child') ? 'plain' : 'code';
  return closest(container, headings) ? 'heading' : 'prose';
}

/** The address of the link that a node stands in. */
export const linkAround = (node: Node | null): string | null => {
  const link = node && closest(node, 'a[href]');
  return link instanceof HTMLAnchorElement ? link.href : null;
};
