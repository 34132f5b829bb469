import { hashOf } from '../text/hash.ts';
import { searchWords } from '../text/search-words.ts';
import { options } from './term-index.ts';

/**
 * Version and hash of the options of the index. It changes with the fields, their weights and how
 * words are made: MiniSearch stores none of that and would answer wrongly without any error. Chinese and Japanese are left
 * out: browsers may cut those differently and still find them by their characters.
 */
export const madeWith = `talks@4 ${hashOf(
  JSON.stringify([
    options,
    searchWords('cert-manager OpenTelemetry C++ Zoë eBPF').map(({ word }) => word),
  ]),
)}`;
