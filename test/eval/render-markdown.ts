import { inlineBlock } from './inline.ts';
import { cut, join, linesOf, type Piece } from './piece.ts';
import { renderedBlock, type RenderedBlock, type Role } from './rendered.ts';

const blockTag =
  /<\/?(?:p|div|br|li|ul|ol|td|th|tr|table|thead|tbody|h[1-6]|center|details|summary|blockquote|dl|dt|dd|section|article|hgroup|figure|figcaption|hr|body|html|head|title|header|footer|nav|main|aside)\b[^<>]*>/gi;

/** Markdown (also MDX and AsciiDoc, near enough) as the blocks of the page that it becomes. */
export function renderMarkdown(text: string): RenderedBlock[] {
  const lines = linesOf(withoutComments(text));
  const references = referencesOf(lines);
  const blocks: (RenderedBlock | null)[] = [];
  let paragraph: Piece[] = [];
  let fence: { mark: string; lines: Piece[] } | null = null;
  const flush = (role: Role = 'prose') => {
    for (const part of splitAtTags(join(paragraph, '\n')))
      blocks.push(inlineBlock(part, role, references));
    paragraph = [];
  };
  const rest = frontMatter(lines, blocks);
  for (const line of rest) {
    const open = /^[\s>]*(```+|~~~+|----$)/.exec(line.text);
    if (fence) {
      if (open && line.text.trim().startsWith(fence.mark)) {
        blocks.push(renderedBlock(join(fence.lines, '\n'), [], 'code'));
        fence = null;
      } else fence.lines.push(line);
      continue;
    }
    if (open && open[1] !== '----') {
      flush();
      fence = { mark: open[1]!, lines: [] };
      continue;
    }
    const content = cut(line, /^[\s>]*/.exec(line.text)![0].length);
    const heading = /^(?:#{1,6}|={1,6})\s+/.exec(content.text);
    const item = /^(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/.exec(content.text);
    if (/^\[[^\]]+\]:\s/.test(content.text)) continue;
    if (content.text === '') flush();
    else if (/^(?:=+|-{3,})\s*$/.test(content.text)) flush('heading');
    else if (heading) {
      flush();
      paragraph = [cut(content, heading[0].length)];
      flush('heading');
    } else if (content.text.startsWith('|')) {
      flush();
      for (const cell of cells(content)) {
        paragraph = [cell];
        flush();
      }
    } else if (item) {
      flush();
      paragraph = [cut(content, item[0].length)];
    } else paragraph.push(content);
  }
  flush();
  if (fence) blocks.push(renderedBlock(join(fence.lines, '\n'), [], 'code'));
  return blocks.filter((block) => block !== null);
}

/** Comments become blanks, so that offsets stay. */
export const withoutComments = (text: string) =>
  text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));

/** A front matter is shown as a table: a block for each value. */
function frontMatter(lines: readonly Piece[], blocks: (RenderedBlock | null)[]): readonly Piece[] {
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line.text));
  if (!/^---\s*$/.test(lines[0]?.text ?? '') || end < 0) return lines;
  for (const line of lines.slice(1, end)) {
    const key = /^\s*(?:-\s+)?(?:[\w-]+:\s*)?(?:[>|]-?\s*$)?["']?/.exec(line.text)![0];
    blocks.push(inlineBlock(cut(line, key.length), 'prose'));
  }
  return lines.slice(end + 1);
}

function referencesOf(lines: readonly Piece[]): ReadonlyMap<string, string> {
  const references = new Map<string, string>();
  for (const { text } of lines) {
    const match = /^\s{0,3}\[([^\]]+)\]:\s*<?(\S+?)>?(?:\s|$)/.exec(text);
    if (match) references.set(match[1]!.toLowerCase(), match[2]!);
  }
  return references;
}

function cells(row: Piece): Piece[] {
  if (/^[|\s:-]+$/.test(row.text)) return [];
  const found: Piece[] = [];
  for (const match of row.text.matchAll(/(?:\\\||`[^`]*`|[^|])+/g)) {
    found.push(cut(row, match.index, match.index + match[0].length));
  }
  return found;
}

/** Tags of blocks inside Markdown begin new blocks. */
export function splitAtTags(piece: Piece): Piece[] {
  const parts: Piece[] = [];
  let last = 0;
  for (const match of piece.text.matchAll(blockTag)) {
    parts.push(cut(piece, last, match.index));
    last = match.index + match[0].length;
  }
  return [...parts, cut(piece, last)];
}
