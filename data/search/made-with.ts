import { searchWords } from '../text/search-words.ts';
import { options } from './term-index.ts';

/** Sums up a text in eight characters (FNV-1a). */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * Version and hash of the options of the index. It changes with the fields, their weights and how
 * words are made: MiniSearch stores none of that and would answer wrongly without any error. Chinese and Japanese are left
 * out: browsers may cut those differently and still find them by their characters.
 */
export const madeWith = `talks@3 ${hashOf(
  JSON.stringify([
    options,
    searchWords('cert-manager OpenTelemetry C++ Zoë eBPF').map(({ word }) => word),
  ]),
)}`;
