import { hashOf } from '../text/hash.ts';
import { searchWords } from '../text/search-words.ts';
import { fieldNames } from './fields.ts';

/**
 * Version and hash of what the index is made of. It changes with the fields and how words are
 * made: another reader would answer wrongly without any error. Chinese and Japanese are left
 * out: browsers may cut those differently and still find them by their characters.
 */
export const madeWith = `talks@5 ${hashOf(
  JSON.stringify([
    fieldNames,
    searchWords('cert-manager OpenTelemetry C++ Zoë eBPF').map(({ word }) => word),
  ]),
)}`;
