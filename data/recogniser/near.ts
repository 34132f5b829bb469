import { countBefore } from '../text/count-before.ts';

/** How far around a name its context is read, in UTF-16 units, and up to where that is near. */
export const reach = 240;
export const near = 60;

type Span = { readonly start: number; readonly end: number };

/** The spans that touch a stretch, of spans in the order of the text; binary search, so that long blocks stay linear. */
export function stretch<Item extends Span>(
  items: readonly Item[],
  start: number,
  end: number,
): Item[] {
  const low = countBefore(items.length, (index) => items[index]!.end < start);
  const found: Item[] = [];
  for (let at = low; at < items.length && items[at]!.start <= end; at++) found.push(items[at]!);
  return found;
}
