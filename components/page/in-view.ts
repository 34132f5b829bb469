import { deepestAt } from './hit-test.ts';
import { containers } from './kinds.ts';
import { isElement, matches, rectOf, upwards } from './nodes.ts';

const stepPx = 32;

/** The parts of the page down the middle of the view; each not much higher than the view. */
export function inView(document: Document): Iterable<Element> {
  const found = new Set<Element>();
  for (let y = stepPx / 2; y < innerHeight; y += stepPx) {
    const part = upwards(deepestAt(document, innerWidth / 2, y)).findLast(isPart);
    if (!part) continue;
    found.add(part);
    y = Math.max(y, rectOf(part).bottom - stepPx);
  }
  return found;
}

const isPart = (node: Node): node is Element =>
  isElement(node) && matches(node, containers) && rectOf(node).height < 1.5 * innerHeight;
