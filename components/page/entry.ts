import type { ProjectId } from '../../data/model/ids.ts';
import type { CardQuestion } from '../../data/model/card-desk.ts';
import type { BlockReport, Claim } from '../../data/model/referee.ts';
import { lineBoxes } from './boxes.ts';
import { closest, isElement, scrollIntoView, up } from '../dom/nodes.ts';
import { paintedBehind } from './look.ts';
import type { Piece } from './run.ts';

/** A name in a text, whose project it is. */
export type Named = Omit<Claim, 'sense' | 'reasons'> & { readonly reasons: readonly string[] };

/** A text of the page that has names or says something, and what is known of them. */
export type PageBlock = {
  readonly container: Node;
  readonly pieces: readonly Piece[];
  /** Names that mean one thing only. */
  readonly sure: readonly Named[];
  /** Whether there are others. */
  readonly isDoubtful: boolean;
  claims: BlockReport['claims'];
  said: BlockReport['said'];
  entries: readonly Entry[];
  /** It has left the page, or is read again. */
  isGone?: true;
};

/** Characters on each side of a mention that are its context, and of all of it, with the page's title. */
const contextSpan = 850;
const longestContext = 2_000;
/** Characters of the words themselves. */
const textSpan = 80;

/**
 * A mention and the letters in the page that make it: the mark, as the card sees it. Its fields are
 * declared and not defined, which would write each of them twice.
 */
export class Entry {
  /** Its reasons may change as more of the page is read. */
  declare mention: Named;
  /** The text nodes that it stands in. */
  declare readonly nodes: readonly Text[];
  declare readonly range: StaticRange;
  declare readonly text: string;
  /** What its text is laid out in. */
  declare readonly holder: Element;
  /** Those of the whole text, and those that it stands in. */
  declare private readonly pieces: readonly Piece[];
  declare private readonly own: readonly Piece[];

  constructor({ container, pieces }: PageBlock, mention: Named) {
    const { start, end } = mention;
    const own = pieces.filter((piece) => piece.start < end && piece.end > start);
    const [first, last] = [own[0]!, own.at(-1)!];
    this.holder = (isElement(container) ? container : up(container)) as Element;
    this.pieces = pieces;
    this.own = own;
    this.mention = mention;
    this.nodes = own.map(({ node }) => node);
    this.range = new StaticRange({
      startContainer: first.node,
      startOffset: start - first.at,
      endContainer: last.node,
      endOffset: end - last.at,
    });
    this.text = lettersIn(own, start, end);
  }

  get project(): ProjectId {
    return this.mention.project;
  }

  get link(): Element | null {
    const { parentElement } = this.nodes[0]!;
    return parentElement && closest.call(parentElement, 'a[href],button');
  }

  /** Whether the letters still stand in the page as they were read. */
  stands(): boolean {
    const { nodes, own, mention, text } = this;
    return (
      nodes.every(({ isConnected }) => isConnected) &&
      lettersIn(own, mention.start, mention.end) === text
    );
  }

  lineBoxes(): DOMRect[] {
    return this.stands() ? lineBoxes(this.range) : [];
  }

  question(): CardQuestion {
    const { start, end, project, reasons } = this.mention;
    const letters = lettersIn(this.pieces, Math.max(0, start - contextSpan), end + contextSpan);
    return {
      project,
      reasons,
      text: this.text.slice(0, textSpan),
      context: `${letters}\n${document.title}`.slice(0, longestContext),
      look: paintedBehind(this.nodes[0]!),
    };
  }

  reveal(): void {
    const isOutside = () =>
      this.lineBoxes().some(({ top, bottom }) => top < 0 || bottom > innerHeight);
    const { parentElement } = this.nodes[0]!;
    if (parentElement && isOutside()) scrollIntoView.call(parentElement, { block: 'center' });
    // A long paragraph has its middle in view now, and not the mention.
    if (isOutside()) scrollBy(0, this.lineBoxes()[0]!.y - innerHeight / 2);
  }
}

/** What the page says now between two places of a block. */
function lettersIn(pieces: readonly Piece[], start: number, end: number): string {
  let letters = '';
  for (const { node, at } of pieces)
    letters += node.data.slice(Math.max(0, start - at), Math.max(0, end - at));
  return letters;
}
