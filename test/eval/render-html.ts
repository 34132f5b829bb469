import { inlineBlock } from './inline.ts';
import { cut, pieceOf } from './piece.ts';
import { splitAtTags, withoutComments } from './render-markdown.ts';
import { renderedBlock, type RenderedBlock } from './rendered.ts';

const invisible = /<(script|style|svg|template)\b[\s\S]*?<\/\1>/gi;
const listing = /(<pre\b[^>]*>[\s\S]*?<\/pre>)/i;
const heading = /(<h[1-6]\b[^>]*>[\s\S]*?<\/h[1-6]>)/i;

/** HTML as the blocks of its page. */
export function renderHtml(source: string): RenderedBlock[] {
  const text = withoutComments(source).replace(invisible, (part) => part.replace(/[^\n]/g, ' '));
  const blocks: (RenderedBlock | null)[] = [];
  let start = 0;
  for (const part of text.split(listing)) {
    const code = listing.test(part);
    let from = start;
    for (const inner of code ? [part] : part.split(heading)) {
      const role = code ? 'code' : heading.test(inner) ? 'heading' : 'prose';
      for (const piece of code ? [pieceOf(inner, from)] : splitAtTags(pieceOf(inner, from))) {
        blocks.push(code ? codeBlock(piece) : inlineBlock(piece, role));
      }
      from += inner.length;
    }
    start += part.length;
  }
  return blocks.filter((block) => block !== null);
}

function codeBlock(piece: ReturnType<typeof cut>): RenderedBlock | null {
  const block = inlineBlock(piece, 'code');
  return (
    block && renderedBlock({ text: block.block.text, at: block.at }, block.block.links, 'code')
  );
}
