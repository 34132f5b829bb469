import type { Block, LinkSpan } from '../../data/model/block.ts';
import { closest, isElement, localName, matches, parentNode } from '../dom/nodes.ts';
import { prose } from '../../data/text/prose.ts';
import { wordEnd } from '../../data/text/spelling.ts';
import { blockOf } from './kinds.ts';

/** A text node, or a part of one, in the text of a block. */
export type Piece = {
  readonly node: Text;
  /** Where it stands in the block's text. */
  readonly start: number;
  readonly end: number;
  /** Where the node would begin in the block's text; below 0 if its first part is in another one. */
  readonly at: number;
};

/** Text that is read as one, and where it stands in the page. */
export type TextBlock = Block & { readonly container: Node; readonly pieces: readonly Piece[] };

/** Stands for a thing in the line (an image, a field), so that no name goes on across it. */
export const thing = '\uFFFC';
const anything = /[^\s\uFFFC]/;

/** A mail in an archive, a file as it is: listings have a class, or elements of their own. */
const letter = 'pre:not([class],:has(:not(a)))';

function roleOf(container: Node, text: string): Block['role'] {
  const place = around(container, 'pre,xmp,h1,h2,h3,h4,h5,h6');
  // A browser shows a file of text as a body with a single element.
  if (!place || matches.call(place, 'body>pre:only-child')) return 'prose';
  if (matches.call(place, letter) && prose.test(text)) return 'prose';
  return matches.call(place, 'pre,xmp') ? 'code' : 'heading';
}

/** Inline text up to the next break. */
export type Run = ReturnType<typeof startRun>;

export function startRun(emit: (block: TextBlock) => void) {
  let text = '';
  let pieces: Piece[] = [];
  let links: LinkSpan[] = [];
  /** The end of the text: asking a text that is put together makes the engine copy it. */
  let last = '';
  /** Inline tags since then. */
  const crossed: Element[] = [];
  /** Whether a link may be around the next text: one was begun or left since the last without. */
  let mayLink = true;

  const end = () => {
    if (!text) return;
    if (anything.test(text)) {
      const container = blockOf(pieces[0]!.node);
      emit({ text, role: roleOf(container, text), links, pieces, container });
    }
    text = '';
    pieces = [];
    if (links.length > 0) links = [];
    crossed.length = 0;
  };
  return {
    end,
    isOpen: () => text !== '',
    /** `isRest`: more of the node is to come, as a text of its own. */
    add(node: Text, part: string, from: number, isRest: boolean) {
      if (!part) return;
      if (crossed.length > 0) {
        if (wordEnd(last, 0) && wordEnd(part, 0) && crossed.some(isApart)) text += thing;
        crossed.length = 0;
      }
      const start = text.length;
      text += part;
      last = part.at(-1)!;
      pieces.push({ node, start, end: text.length, at: start - from });
      const link = mayLink && linkAt(parentNode(node)!);
      if (link) links.push({ start, end: text.length, url: link });
      else mayLink = false;
      const size = text.length + pieces.length;
      if (isRest || size > 8_000 || (size > 4_000 && /\s/.test(last))) end();
    },
    addThing() {
      text += last = thing;
    },
    /** An inline tag begins or ends here. */
    cross(element: Element) {
      mayLink ||= localName(element) === 'a';
      if (text) crossed.push(element);
    },
  };
}

/**
 * Whether the letters on both sides of an inline tag stand apart on the screen though nothing is
 * between them in the text (`<a>Helm</a><a>Flux</a>` as flex items). Only asked where two words would
 * be glued together, so the style is read at a few places of a page.
 */
const isApart = (element: Element): boolean =>
  !/^(inline|contents|)$/.test(getComputedStyle(element).display);

const around = (node: Node, selector: string): Element | null =>
  isElement(node) ? closest.call(node, selector) : null;

/** The address of the link that a node stands in. */
function linkAt(node: Node): string | undefined {
  return (around(node, 'a[href]') as HTMLAnchorElement | null)?.href;
}
