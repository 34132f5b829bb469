import type { Block, LinkSpan } from '../../data/recogniser/read-block.ts';
import { placeOf } from './place.ts';

/** A text node in the text of a run. */
export type Piece = { readonly node: Text; readonly at: number; readonly length: number };

/** Text that is read as one, and where it stands in the page. */
export type TextBlock = Block & {
  readonly pieces: readonly Piece[];
  /** Where it begins in the text that the pieces make. */
  readonly offset: number;
};

/** Stands for a thing in the line (an image, a field), so that no name goes on across it. */
const object = '\uFFFC';
const blank = /^[\s\uFFFC]*$/;
const word = /[\p{L}\p{M}\p{N}_]/u;

/** Longer texts are read in parts, so that none holds up the page; cut at white space if there is any. */
const parts = /[^]{4000,7999}\s|[^]{1,8000}/g;
const paragraphs = /(?:[^\n]|\n(?!\s*\n)){1,8000}\s*|\s+/g;

/** Inline text up to the next break. */
export type Run = ReturnType<typeof startRun>;

export function startRun(container: Node, emit: (block: TextBlock) => void) {
  let text = '';
  let pieces: Piece[] = [];
  let links: LinkSpan[] = [];
  let crossed: Element[] = [];
  let url: string | null = null;
  let linkStart = 0;

  /** From here on the text belongs to this link, or to none. */
  const setLink = (next: string | null) => {
    if (url && text.length > linkStart) links.push({ start: linkStart, end: text.length, url });
    url = next;
    linkStart = text.length;
  };
  const handOut = () => {
    let offset = 0;
    if (blank.test(text)) return;
    const { role, isPlain } = placeOf(container);
    const isWhole = !isPlain && text.length <= 8_000;
    for (const part of isWhole ? [text] : text.match(isPlain ? paragraphs : parts)!) {
      const from = offset;
      offset += part.length;
      const inPart = links
        .map((link) => ({ ...link, start: link.start - from, end: link.end - from }))
        .filter(({ start, end }) => start < part.length && end > 0);
      if (!blank.test(part)) emit({ text: part, role, links: inPart, pieces, offset: from });
    }
  };
  return {
    setLink,
    /** Answers how much text that was. */
    add(node: Text): number {
      const { data } = node;
      if (data && crossed.length > 0) {
        if (standApart(text, data, crossed)) text += object;
        crossed = [];
      }
      if (data) pieces.push({ node, at: text.length, length: data.length });
      text += data;
      return data.length;
    },
    addObject() {
      text += object;
    },
    /** An inline tag begins or ends here. */
    cross(element: Element) {
      if (text) crossed.push(element);
    },
    size: () => pieces.length + crossed.length,
    /** Hands out what was gathered; a link that is open goes on in the next run. */
    end() {
      const open = url;
      setLink(null);
      handOut();
      text = '';
      pieces = [];
      links = [];
      crossed = [];
      setLink(open);
    },
  };
}

/**
 * Whether the letters on both sides of some inline tags stand apart on the screen though nothing is
 * between them in the text (`<a>Helm</a><a>Flux</a>` as flex items). Only asked where two words would
 * be glued together, so the style is read at a few places of a page.
 */
function standApart(before: string, after: string, crossed: readonly Element[]): boolean {
  return (
    word.test(before.slice(-1)) &&
    word.test(after[0]!) &&
    crossed.some((element) => !/^(?:inline|contents|)$/.test(getComputedStyle(element).display))
  );
}
