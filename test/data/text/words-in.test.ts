import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchWords } from '../../../data/text/search-words.ts';
import { wordReader } from '../../../data/text/words-in.ts';

const piece = fc.constantFrom(
  'cert-manager',
  'OpenTelemetry',
  ' ',
  ' ',
  '  ',
  '\n',
  '-',
  '/',
  'C++',
  "what's",
  'Kubernetes上的世界',
  'ガス',
  'Zoë',
  '.',
  'a',
  '3',
  '\u00a0',
  'eBPF',
);

it('reads the words of a text as the search does, the second time too', () => {
  const read = wordReader();
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const words = searchWords(text).map(({ word }) => word);
      expect([read(text), read(text)]).toEqual([words, words]);
    }),
    { numRuns: 500 },
  );
});
