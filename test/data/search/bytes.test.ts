import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64, packNumbers, toBase64, unpackNumbers } from '../../../data/search/bytes.ts';

const numbers = fc.array(fc.oneof(fc.nat(300), fc.nat(2 ** 31 - 1)), { maxLength: 3_000 });

it('numbers come back as they were packed, through text too', () => {
  fc.assert(
    fc.property(numbers, (given) => {
      const packed = packNumbers(given);
      const text = toBase64(packed);
      expect(text).toBe(Buffer.from(packed).toString('base64'));
      expect([...unpackNumbers(fromBase64(text), given.length)]).toEqual(given);
    }),
    { numRuns: 50 },
  );
});
