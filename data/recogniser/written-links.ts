import type { LinkSpan } from '../model/block.ts';

/** `[Envoy](https://…)` as it stands in a file, or an address alone. */
const written = /\[([^[\]\n]{1,200})\]\(\s*(https?:\/\/[^\s)]+)|https?:\/\/[^\s<>()[\]{}"'`|\\^]+/g;

/** Links of a text that is shown as it was written: by a mail archive, a code host, a chat. */
export function writtenLinks(text: string): readonly LinkSpan[] {
  // Nearly always.
  if (!text.includes('://')) return [];
  return [...text.matchAll(written)].map(({ index, 0: all, 1: label, 2: target }) => {
    const start = label === undefined ? index : index + 1;
    return { start, end: start + (label ?? all).length, url: target ?? all };
  });
}
