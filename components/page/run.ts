import type { Block, LinkSpan } from '../../data/model/block.ts';
import { closest, contains, matches, parentNode } from '../dom/nodes.ts';
import { prose } from '../../data/text/prose.ts';
import { wordEnd } from '../../data/text/spelling.ts';
import { kindOf } from './kinds.ts';

/** A text node, or a part of one, in the text of a block. */
export type Piece = {
  readonly node: Text;
  /** Where it stands in the block's text. */
  readonly start: number;
  readonly end: number;
  /** Where the node would begin in the block's text; below 0 if its first part is in another one. */
  readonly at: number;
};

/** Text that is read as one, and where it stands in the page: without pieces the whole of its container. */
export type TextBlock = Block & { readonly container: Node; readonly pieces: readonly Piece[] };

/** Stands for a thing in the line (an image, a field), so that no name goes on across it. */
export const thing = '\uFFFC';
const anything = /[^\s\uFFFC]/;

/** A block that is read, with the heading or listing that it is or stands in. */
type Level = {
  readonly container: Node;
  readonly place: Element | undefined;
  /** The one around it. */
  readonly outer: Level | null;
};

const place = /^(pre|xmp|h\d)$/;

const levelIn = (container: Node, outer: Level | null): Level => ({
  container,
  place: place.test((container as Element).localName) ? (container as Element) : outer?.place,
  outer,
});

/** The block that a node is or stands in. */
function levelOf(node: Node): Level {
  const parent = parentNode(node);
  const outer = parent && levelOf(parent);
  return outer && !kindOf(node) ? outer : levelIn(node, outer);
}

/** A mail in an archive, a file as it is: listings have a class, or elements of their own. */
const letter = 'pre:not([class],:has(:not(a)))';

function roleOf(place: Element | undefined, text: string): Block['role'] {
  // A browser shows a file of text as a body with a single element.
  if (!place || matches.call(place, 'body>pre:only-child')) return 'prose';
  if (matches.call(place, letter) && prose.test(text)) return 'prose';
  return matches.call(place, 'pre,xmp') ? 'code' : 'heading';
}

/** Takes a text; answers whether it is to be read again with its pieces, which it has not got. */
export type Emit = (block: TextBlock) => boolean | void;

/** Puts the texts of a node together, each up to the next break. */
export function startRun(emit: Emit, root: Node) {
  let level = levelOf(root);
  let text = '';
  let pieces: Piece[] = [];
  let links: LinkSpan[] = [];
  /** The end of the text: asking a text that is put together makes the engine copy it. */
  let last = '';
  /** Whether a link may be around the next text: one was begun since the last without. */
  let mayLink = true;

  const tell = (text: string): boolean | void => {
    const { container, place } = level;
    const own = { text, links, pieces, container };
    links = [];
    pieces = [];
    return anything.test(text) && emit({ ...own, role: roleOf(place, text) });
  };
  const end = () => {
    if (!text) return;
    tell(text);
    text = '';
  };
  return {
    end,
    /** What follows is in a block of its own; the text before it has ended. */
    enter(block: Element) {
      level = levelIn(block, level);
    },
    /** What follows begins with this node: the blocks that it is not in are over. */
    leaveFor(next: Node) {
      for (; !contains.call(level.container, next); level = level.outer!) end();
    },
    /** What has been read of a text that has not ended. */
    text: () => text,
    /** `isRest`: more of the node is to come, as a text of its own. */
    add(node: Text, part: string, from: number, isRest: boolean) {
      if (text && wordEnd(last, 0) && wordEnd(part, 0) && isGap(pieces.at(-1)!.node, node))
        text += thing;
      const start = text.length;
      text += part;
      last = part.at(-1)!;
      pieces.push({ node, start, end: text.length, at: start - from });
      const { parentElement } = node;
      const link = mayLink && parentElement && closest.call(parentElement, 'a[href]');
      mayLink = !!link;
      if (link) links.push({ start, end: text.length, url: (link as HTMLAnchorElement).href });
      if (isRest || start + pieces.length > (last < '!' ? 4_000 : 8_000)) end();
    },
    /** The whole text of the block that has begun, without its pieces; answers whether it needs them. */
    whole: (text: string): boolean | void => mayLink || tell(text),
    addThing() {
      text += last = thing;
    },
    /** A link begins here. */
    meetLink() {
      mayLink = true;
    },
  };
}

/**
 * Whether two texts whose words would be glued together stand apart on the screen, though nothing is
 * between them but inline tags (`<a>Helm</a><a>Flux</a>` as flex items). So the style is read at a few
 * places of a page.
 */
const isGap = (before: Text, after: Text): boolean =>
  isLeft(before, after) || isLeft(after, before);

/** Whether one of the elements that a text is in, but not the other, is no part of the line. */
function isLeft(text: Text, other: Text): boolean {
  for (let at = parentNode(text)!; !contains.call(at, other); at = parentNode(at)!)
    if (!inLine.test(getComputedStyle(at as Element).display)) return true;
  return false;
}

const inLine = /^(inline|contents|)$/;
