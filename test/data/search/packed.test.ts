import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packAll, unpack } from '../../../data/search/packed.ts';

const numbers = fc.array(fc.oneof(fc.nat(60), fc.nat(2 ** 31 - 1)));

it('numbers come back as they were, and JSON takes their text as it is', () => {
  fc.assert(
    fc.property(numbers, numbers, (first, second) => {
      const texts = [packAll(first), packAll(second)] as const;
      const both = texts.join('');
      expect([...unpack(both)]).toEqual([...first, ...second]);
      expect([...unpack(both, texts[0].length)]).toEqual(second);
      expect(JSON.stringify(both)).toHaveLength(both.length + 2);
    }),
  );
});
