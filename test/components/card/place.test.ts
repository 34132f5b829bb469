import { describe, expect, test } from 'vitest';
import { isOnWay } from '../../../components/card/geometry.ts';
import { place } from '../../../components/card/place.ts';

const view = { left: 0, top: 0, right: 1000, bottom: 800 };
const card = { width: 360, height: 300 };
const word = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });
const at = (left: number, top: number, rest: Partial<Parameters<typeof place>[0]> = {}) =>
  place({ anchor: word(left, top), card, view, rtl: false, ...rest });

describe('place', () => {
  test.each([
    [
      'in the middle: below, from the start of the word',
      at(300, 200),
      { left: 300, top: 226, side: 'below' },
    ],
    [
      'right to left: below, to the end of the word',
      at(500, 200, { rtl: true }),
      { left: 200, top: 226 },
    ],
    ['at the right edge', at(930, 200), { left: 632 }],
    ['at the left edge, right to left', at(10, 200, { rtl: true }), { left: 8 }],
    ['at the bottom: above', at(300, 700), { top: 394, side: 'above' }],
    ['at the top: below', at(300, 0), { top: 26, side: 'below' }],
    ['where it stands already, while it fits', at(300, 400, { side: 'above' }), { side: 'above' }],
    [
      'a narrow view',
      at(40, 100, { view: { ...view, right: 320 }, card: { width: 304, height: 300 } }),
      { left: 8 },
    ],
    [
      'a pinched view',
      at(300, 200, { view: { left: 250, top: 150, right: 650, bottom: 700 } }),
      { left: 282, top: 226 },
    ],
  ])('%s', (_, placed, expected) => {
    expect(placed).toMatchObject(expected);
  });

  test('takes the roomier side and scrolls where neither has room', () => {
    const low = { ...view, bottom: 400 };
    expect(at(300, 250, { view: low })).toMatchObject({ side: 'above', top: 8, maxHeight: 236 });
    expect(at(300, 100, { view: low })).toMatchObject({ side: 'below', top: 126, maxHeight: 266 });
  });

  test('is never outside of the view', () => {
    for (let left = -50; left <= 1000; left += 70) {
      for (let top = -10; top <= 800; top += 45) {
        const placed = at(left, top);
        expect(placed.left).toBeGreaterThanOrEqual(8);
        expect(placed.left + card.width).toBeLessThanOrEqual(992);
        expect(placed.top).toBeGreaterThanOrEqual(8);
        expect(placed.top + Math.min(card.height, placed.maxHeight)).toBeLessThanOrEqual(792);
      }
    }
  });
});

describe('isOnWay', () => {
  const below = { left: 100, top: 130, right: 460, bottom: 430 };
  const above = { left: 100, top: 100, right: 460, bottom: 400 };
  test.each([
    ['straight down', { x: 120, y: 105 }, { x: 120, y: 120 }, below, true],
    ['down to the far corner', { x: 120, y: 105 }, { x: 270, y: 117 }, below, true],
    ['in the card', { x: 120, y: 105 }, { x: 450, y: 420 }, below, true],
    ['up', { x: 120, y: 105 }, { x: 120, y: 90 }, below, false],
    ['along the line', { x: 120, y: 105 }, { x: 200, y: 105 }, below, false],
    ['past the card', { x: 120, y: 105 }, { x: 120, y: 460 }, below, false],
    ['beside the card', { x: 120, y: 105 }, { x: 600, y: 300 }, below, false],
    ['straight up', { x: 120, y: 420 }, { x: 130, y: 408 }, above, true],
    ['down from a card above', { x: 120, y: 420 }, { x: 120, y: 440 }, above, false],
  ])('%s', (_, from, to, box, expected) => {
    expect(isOnWay(from, to, box)).toBe(expected);
  });
});
