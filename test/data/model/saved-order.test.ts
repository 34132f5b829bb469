import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTalkId } from '../../../data/model/ids.ts';
import { byOrder, orderAtTop, orderBetween } from '../../../data/model/saved-order.ts';

const form = /^[0-9a-z]*[1-9a-z]$/;
const at = (savedAt: number, id = 'e/a') => orderAtTop({ savedAt, id: asTalkId(id) });

describe('the place in the list', () => {
  it('of a new talk is above all older ones', () => {
    fc.assert(
      fc.property(fc.nat(8.639e15), fc.nat(1e9), fc.string(), (savedAt, more, id) => {
        expect(at(savedAt + 1 + more) < at(savedAt, id)).toBe(true);
        expect(at(savedAt, id)).toMatch(form);
      }),
    );
  });

  it('is found between any two, as often as one likes', () => {
    const moves = fc.array(fc.nat(1_000), { maxLength: 120 });
    fc.assert(
      fc.property(moves, (places) => {
        const keys: string[] = [at(5), at(3)];
        for (const place of places) {
          const to = place % (keys.length + 1);
          const key = orderBetween(keys[to - 1] ?? null, keys[to] ?? null);
          expect(key).toMatch(form);
          keys.splice(to, 0, key);
        }
        expect(keys.toSorted()).toEqual(keys);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('stays short when a talk is always put on top', () => {
    let top = at(5);
    for (let move = 0; move < 60; move += 1) top = orderBetween(null, top);
    expect(top.length).toBeLessThan(30);
  });

  it('of two with the same one is decided by the id', () => {
    const [a, b] = [
      { order: 'x', id: asTalkId('e/a') },
      { order: 'x', id: asTalkId('e/b') },
    ];
    expect([b, a].sort(byOrder)).toEqual([a, b]);
    expect(orderBetween('x', 'x') > 'x').toBe(true);
  });
});
