import type { Box } from './geometry.ts';

export type Place = {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  readonly side: 'below' | 'above';
};

export type PlaceRequest = {
  /** The line box beside which the card stands. */
  readonly anchor: Box;
  readonly card: { readonly width: number; readonly height: number };
  /** What of the page can be seen. */
  readonly view: Box;
  readonly rtl: boolean;
  /** Where it stands already: it stays there while it fits. */
  readonly side?: 'below' | 'above' | undefined;
};

/** A card is higher than this only inside: it scrolls. */
const highest = 560;
/** Between card and line, and between card and the view's edge. */
const gap = 6;
const margin = 8;

/**
 * Where the card goes. CSS anchor positioning does it too (tried from a content script in a closed
 * root in Chromium 156 and Firefox 153), but it needs Firefox 147, and where neither side has room
 * it lets the card overflow instead of making it scroll on the roomier side.
 */
export function place({ anchor, card, view, rtl, side = 'below' }: PlaceRequest): Place {
  const room = {
    below: view.bottom - margin - anchor.bottom - gap,
    above: anchor.top - gap - view.top - margin,
  };
  const other = side === 'below' ? 'above' : 'below';
  const wanted = Math.min(card.height, highest);
  const to =
    wanted <= room[side] || (room[side] >= room[other] && wanted > room[other]) ? side : other;
  // Where neither side has room to read in, the card covers the line rather than being cut away.
  const least = Math.min(160, view.bottom - view.top - 2 * margin);
  const maxHeight = Math.min(highest, Math.max(room[to], least));
  const height = Math.min(wanted, maxHeight);
  const left = rtl ? anchor.right - card.width : anchor.left;
  const top = to === 'below' ? anchor.bottom + gap : anchor.top - gap - height;
  return {
    left: clamp(left, view.left + margin, view.right - margin - card.width),
    top: clamp(top, view.top + margin, view.bottom - margin - height),
    maxHeight,
    side: to,
  };
}

/** The near edge wins where both cannot be kept. */
const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most));
