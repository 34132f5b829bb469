import type { ProjectId } from '../../data/model/ids.ts';
import type { Mention, Reason } from '../../data/model/mention.ts';
import type { BlockReading } from '../../data/recogniser/read-block.ts';
import { lineBoxes } from './boxes.ts';
import { isElement, matches, scrollIntoView, up } from './nodes.ts';
import type { Piece } from './run.ts';

/** A block in which the recogniser found a name or evidence. */
export type PageBlock = {
  readonly reading: BlockReading;
  readonly pieces: readonly Piece[];
  mentions: readonly Mention[];
  entries: readonly Entry[];
};

/** Characters on each side of a mention that are its context, and of the page's title. */
const contextSpan = 850;
const titleSpan = 200;

/** A mention and the letters in the page that make it: the mark, as the card sees it. */
export class Entry {
  /** Its reasons may change as more of the page is read. */
  mention: Mention;
  /** The text nodes that it stands in. */
  readonly nodes: readonly Text[];
  readonly range: StaticRange;
  readonly text: string;
  private readonly pieces: readonly Piece[];

  constructor(pieces: readonly Piece[], mention: Mention) {
    const { start, end } = mention;
    const own = pieces.filter((piece) => piece.start < end && piece.end > start);
    const [first, last] = [own[0]!, own.at(-1)!];
    this.pieces = pieces;
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

  get reasons(): readonly Reason[] {
    return this.mention.reasons;
  }

  get link(): Element | null {
    let at = up(this.nodes[0]!);
    while (at && !(isElement(at) && matches.call(at, 'a[href],button'))) at = up(at);
    return at;
  }

  /** Whether the letters still stand in the page as they were read. */
  stands(): boolean {
    const { nodes, pieces, mention, text } = this;
    return (
      nodes.every(({ isConnected }) => isConnected) &&
      lettersIn(pieces, mention.start, mention.end) === text
    );
  }

  lineBoxes(): DOMRect[] {
    return this.stands() ? lineBoxes(this.range) : [];
  }

  context(): string {
    const { start, end } = this.mention;
    const letters = lettersIn(this.pieces, Math.max(0, start - contextSpan), end + contextSpan);
    return `${letters}\n${`${document.title}`.slice(0, titleSpan)}`
      .replace(/[^\S\n]+/g, ' ')
      .trim();
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
const lettersIn = (pieces: readonly Piece[], start: number, end: number): string =>
  pieces
    .map(({ node, at }) => node.data.slice(Math.max(0, start - at), Math.max(0, end - at)))
    .join('');
