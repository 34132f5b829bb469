import type { ProjectId } from '../../data/model/ids.ts';
import type { Mention, Reason } from '../../data/model/mention.ts';
import type { BlockReading } from '../../data/recogniser/read-block.ts';
import { lineBoxes } from './boxes.ts';
import { isConnected, isElement, matches, parentNode, toCentre, upwards } from './nodes.ts';
import type { Piece } from './run.ts';

/** A block in which the recogniser found a name or evidence. */
export type PageBlock = {
  readonly container: Node;
  readonly reading: BlockReading;
  /** Empty if nothing in it is ever marked. */
  readonly pieces: readonly Piece[];
  /** Where it begins in the text that the pieces make. */
  readonly offset: number;
  isJudged: boolean;
  mentions: readonly Mention[];
  entries: readonly Entry[];
};

/** Characters around a mention that are its context, and of the page's title. */
const contextSpan = 1_700;
const titleSpan = 200;

/** A mention and the letters in the page that make it: the mark, as the card sees it. */
export class Entry {
  /** Its reasons may change as more of the page is read. */
  mention: Mention;
  readonly range: StaticRange;
  /** The text nodes that it stands in. */
  readonly nodes: readonly Text[];
  readonly text: string;
  private readonly block: PageBlock;

  constructor(block: PageBlock, mention: Mention) {
    const start = block.offset + mention.start;
    const end = block.offset + mention.end;
    const pieces = block.pieces.filter(({ at, length }) => at < end && at + length > start);
    const [first, last] = [pieces[0]!, pieces.at(-1)!];
    this.block = block;
    this.mention = mention;
    this.nodes = pieces.map(({ node }) => node);
    this.range = new StaticRange({
      startContainer: first.node,
      startOffset: start - first.at,
      endContainer: last.node,
      endOffset: end - last.at,
    });
    this.text = this.letters();
  }

  get project(): ProjectId {
    return this.mention.project;
  }

  get reasons(): readonly Reason[] {
    return this.mention.reasons;
  }

  get link(): Element | null {
    const isLink = (at: Node): at is Element => isElement(at) && matches(at, 'a[href],button');
    return upwards(this.nodes[0]!).find(isLink) ?? null;
  }

  /** Whether the letters still stand in the page as they were read. */
  stands(): boolean {
    return this.nodes.every(isConnected) && this.letters() === this.text;
  }

  lineBoxes(): DOMRect[] {
    return this.stands() ? lineBoxes(this.range) : [];
  }

  /** Whether the letters are drawn under a point of the viewport. */
  isAt(x: number, y: number): boolean {
    return this.lineBoxes().some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  }

  context(): string {
    const text = `${this.letters(contextSpan / 2)}\n${document.title.slice(0, titleSpan)}`;
    return text.replace(/[^\S\n]+/g, ' ').trim();
  }

  reveal(): void {
    const parent = parentNode(this.nodes[0]!);
    if (this.isInView() || !parent) return;
    if (isElement(parent)) toCentre(parent);
    // A long paragraph has its middle in view now, and not the mention.
    if (!this.isInView()) scrollBy(0, this.lineBoxes()[0]!.y - innerHeight / 2);
  }

  private isInView(): boolean {
    return this.lineBoxes().every(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
  }

  /** What the page says now where it is, and so many characters around it. */
  private letters(around = 0): string {
    const { block, mention } = this;
    const start = Math.max(0, mention.start - around) + block.offset;
    const end = mention.end + around + block.offset;
    return block.pieces
      .map(({ node, at }) => node.data.slice(Math.max(0, start - at), Math.max(0, end - at)))
      .join('');
  }
}
