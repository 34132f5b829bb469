import { inlineBlock } from './inline.ts';
import { cut, join, linesOf, type Piece } from './piece.ts';
import { renderedBlock, type RenderedBlock, type Role } from './rendered.ts';

/** reStructuredText, near enough: paragraphs, headings, literal blocks, directives. */
export function renderRst(text: string): RenderedBlock[] {
  const blocks: (RenderedBlock | null)[] = [];
  let paragraph: Piece[] = [];
  let literal = false;
  const flush = (role: Role = 'prose') => {
    const piece = join(paragraph, '\n');
    const code = literal || /^\s*>>> /.test(piece.text);
    blocks.push(code ? renderedBlock(piece, [], 'code') : inlineBlock(piece, role));
    paragraph = [];
  };
  for (const line of linesOf(text)) {
    const indented = /^\s/.test(line.text);
    if (line.text.trim() === '') {
      const opens = /::\s*$/.test(paragraph.at(-1)?.text ?? '');
      flush();
      literal ||= opens;
    } else if (/^([=\-~^"'*+#])\1{2,}\s*$/.test(line.text)) {
      flush('heading');
    } else {
      if (!indented) literal = false;
      const item = /^\s*(?:[-*+]|\d+\.|#\.)\s+/.exec(line.text);
      if (item && !literal) flush();
      const directive = /^\s*\.\.\s+(?:[\w-]+::)?/.exec(line.text);
      paragraph.push(cut(line, (directive ?? item)?.[0].length ?? 0));
    }
  }
  flush();
  return blocks.filter((block) => block !== null);
}

/** Plain text: a block for each paragraph. */
export function renderPlain(text: string): RenderedBlock[] {
  const blocks: (RenderedBlock | null)[] = [];
  let paragraph: Piece[] = [];
  for (const line of [...linesOf(text), { text: '', at: [] }]) {
    if (line.text.trim() !== '') paragraph.push(line);
    else {
      const piece = join(paragraph, '\n');
      const links = [...piece.text.matchAll(/https?:\/\/[^\s<>)\]|"`]+/g)].map((match) => ({
        url: match[0],
        start: match.index,
        end: match.index + match[0].length,
      }));
      blocks.push(renderedBlock(piece, links, 'prose'));
      paragraph = [];
    }
  }
  return blocks.filter((block) => block !== null);
}
