import type { ProjectId } from '../../data/model/ids.ts';
import type { Mention, Reason } from '../../data/model/mention.ts';
import type { BlockReading } from '../../data/recogniser/read-block.ts';
import { isDrawn, linesOf } from './boxes.ts';
import { isConnected, isElement, matches, parentNode, toCentre, upwards } from './nodes.ts';
import type { Piece } from './run.ts';

/** A block in which the recogniser found a name or evidence. */
export type PageBlock = {
  readonly container: Node;
  readonly reading: BlockReading;
  /** Empty if nothing in it is ever marked. */
  readonly pieces: readonly Piece[];
  readonly offset: number;
  isJudged: boolean;
  mentions: readonly Mention[];
  entries: readonly Entry[];
};

const longestContext = 1_800;
const longestTitle = 190;

/** The letters that a text makes between two places of it. */
export function textBetween(pieces: readonly Piece[], start: number, end: number): string {
  return pieces
    .map(({ node, at }) => node.data.slice(Math.max(0, start - at), Math.max(0, end - at)))
    .join('');
}

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
    const [start, end] = [block.offset + mention.start, block.offset + mention.end];
    const touched = block.pieces.filter(({ at, length }) => at < end && at + length > start);
    const [first, last] = [touched[0]!, touched.at(-1)!];
    this.block = block;
    this.mention = mention;
    this.nodes = touched.map(({ node }) => node);
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
    return (
      (upwards(this.nodes[0]!).find(
        (at) => isElement(at) && matches(at, 'a[href],button'),
      ) as Element) ?? null
    );
  }

  /** Whether the letters still stand in the page as they were read. */
  stands(): boolean {
    return this.nodes.every(isConnected) && this.letters() === this.text;
  }

  lineBoxes(): DOMRect[] {
    return this.stands() ? linesOf(this.range) : [];
  }

  isAt(x: number, y: number): boolean {
    return this.stands() && isDrawn(this.range, x, y);
  }

  context(): string {
    const { block, mention } = this;
    const middle = block.offset + (mention.start + mention.end) / 2;
    const paragraph = textBetween(
      block.pieces,
      Math.max(block.offset, middle - longestContext / 2),
      middle + longestContext / 2,
    );
    const title = document.title.slice(0, longestTitle);
    return `${paragraph}\n${title}`.replace(/[^\S\n]+/g, ' ').trim();
  }

  reveal(): void {
    const parent = parentNode(this.nodes[0]!);
    if (!this.isInView() && parent && isElement(parent)) toCentre(parent);
    // A long paragraph has its middle in view now, and not the mention.
    const box = this.lineBoxes()[0];
    if (box && !this.isInView()) scrollBy(0, box.top - innerHeight / 2);
  }

  private isInView(): boolean {
    return this.lineBoxes().every(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
  }

  private letters(): string {
    const { nodes, range } = this;
    return nodes
      .map(({ data }, i) =>
        data.slice(
          i === 0 ? range.startOffset : 0,
          i === nodes.length - 1 ? range.endOffset : undefined,
        ),
      )
      .join('');
  }
}
