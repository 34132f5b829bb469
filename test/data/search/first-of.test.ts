import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstOf } from '../../../data/search/first-of.ts';

it('the first of some numbers are those that sorting them would put first', () => {
  const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 60 });
  fc.assert(
    fc.property(numbers, fc.nat(20), (list, count) => {
      const sorted = list.toSorted((a, b) => a - b).slice(0, count);
      expect([...firstOf(Float64Array.from(list), count)]).toEqual(sorted);
    }),
  );
});
