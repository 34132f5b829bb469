import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstOf } from '../../../data/search/top.ts';

it('the first of many are those of the sorted list', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(20), (weights, count) => {
      const things = Int32Array.from(weights, (_, at) => at);
      const before = (a: number, b: number) =>
        weights[a]! > weights[b]! || (weights[a] === weights[b] && a < b);
      const sorted = [...things].sort((a, b) => (before(a, b) ? -1 : 1));
      expect(firstOf(things, count, before)).toEqual(sorted.slice(0, count));
    }),
  );
});
