export type Point = { readonly x: number; readonly y: number };

/** Edges in viewport coordinates, CSS pixels. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/**
 * Whether a pointer that left its mark at `from` is on the way to the card: in the card, or between
 * the lines from that point to the two corners of the edge that faces it. The card stands above or
 * below its line, so that edge is always the upper or the lower one.
 */
export function isOnWay(from: Point, { x, y }: Point, { left, top, right, bottom }: Box): boolean {
  const edge = from.y < top ? top : from.y > bottom ? bottom : y;
  // How much of the way is behind it; past the edge the way is as wide as the card.
  const part = edge === from.y ? 1 : Math.min(1, (y - from.y) / (edge - from.y));
  const isPast = y > bottom + slack || y < top - slack;
  return (
    part >= 0 &&
    (part < 1 || !isPast) &&
    x >= from.x + (left - from.x) * part - slack &&
    x <= from.x + (right - from.x) * part + slack
  );
}

/** A hand draws no straight lines: pixels by which the way is wider than the geometry. */
const slack = 8;
