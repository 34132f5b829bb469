import { complete } from './complete.ts';
import type { OpenIndex } from './open-index.ts';
import type { TermIndex } from './term-index.ts';

/** Makes what would be made at first use, so that no key waits for it: steps of some 10 ms each. */
export const warmUp = (open: OpenIndex, terms: TermIndex): readonly (() => void)[] => [
  () => void complete(open, 're'),
  () => void terms.find([[[{ word: 'redy', wrong: 1 }]]]),
  () => void open.placeOf,
];
