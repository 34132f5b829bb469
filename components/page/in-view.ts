import { deepestAt } from './hit-test.ts';
import { containers } from './kinds.ts';
import { isElement, matches, rectOf, upwards } from './nodes.ts';

const stepPx = 32;

/** The parts of the page that the reader sees; each not much higher than the view. */
export function inView(document: Document): Iterable<Element> {
  const found = new Set<Element>();
  for (const share of [0.8, 0.2, 0.5]) {
    for (let y = stepPx / 2; y < innerHeight; y += stepPx) {
      const part = upwards(deepestAt(document, innerWidth * share, y)).findLast(isPart);
      if (!part) continue;
      found.add(part);
      y = Math.max(y, rectOf(part).bottom - stepPx);
    }
  }
  return found;
}

const isPart = (node: Node): node is Element =>
  isElement(node) && matches(node, containers) && rectOf(node).height < 1.5 * innerHeight;
