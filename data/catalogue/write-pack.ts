import { Document, isScalar, visit } from 'yaml';
import type { Pack } from '../model/pack.ts';
import { toSource } from './to-source.ts';

/** In characters; as in the packs that people write. */
const lineWidth = 100;

/** The text of a pack file, with comments (a line each) at its top. `readOwnPack` reads it back. */
export function writePack(pack: Pack, comments: readonly string[] = []): string {
  const document = new Document(toSource(pack), { keepUndefined: false });
  document.commentBefore = comments.map((line) => ` ${line}`).join('\n') || null;
  visit(document, {
    // Names and ids stand in one line.
    Seq: (_key, list) => {
      list.flow = list.items.every(isScalar);
    },
    // Older readers of YAML take 10:20 for a number of minutes.
    Pair: (_key, { key, value }) => {
      if (isScalar(key) && key.value === 'start' && isScalar(value)) value.type = 'QUOTE_SINGLE';
    },
  });
  return document.toString({ lineWidth, singleQuote: true, flowCollectionPadding: false });
}
