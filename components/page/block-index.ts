import type { Mention } from '../../data/model/mention.ts';
import type { BlockReading } from '../../data/recogniser/read-block.ts';
import { Entry, type PageBlock } from './entry.ts';
import { isSure, type Reader } from './reader.ts';
import type { TextBlock } from './run.ts';

export type IndexOptions = {
  readonly reader: Reader;
  isMarked(mention: Mention): boolean;
  added(entry: Entry): void;
  removed(entry: Entry): void;
};

/** Every block of the page in which the recogniser found something, by its container. */
export type BlockIndex = ReturnType<typeof createIndex>;

export function createIndex({ reader, isMarked, added, removed }: IndexOptions) {
  const blocks = new Map<Node, PageBlock[]>();
  const all = () => [...blocks.values()].flat();

  const set = (block: PageBlock, mentions: readonly Mention[]) => {
    const old = new Map(block.entries.map((entry) => [keyOf(entry.mention), entry]));
    block.mentions = mentions;
    block.entries = mentions.filter(isMarked).map((mention) => {
      const entry = old.get(keyOf(mention)) ?? new Entry(block, mention);
      old.delete(keyOf(mention));
      entry.mention = mention;
      return entry;
    });
    for (const entry of old.values()) removed(entry);
    block.entries.forEach(added);
  };
  const clear = (container: Node) => {
    for (const block of blocks.get(container) ?? []) {
      reader.forget(block.reading);
      set(block, []);
    }
    blocks.delete(container);
  };
  return {
    set,
    clear,
    all,
    readings: (): BlockReading[] => all().map(({ reading }) => reading),
    entries: (): Entry[] => all().flatMap(({ entries }) => entries),
    /**
     * Reads a text and marks what is sure in it; the rest is judged when the page has been read.
     * Answers the number of marks.
     */
    add(container: Node, { pieces, offset, ...text }: TextBlock): number {
      const reading = reader.read(text);
      if (!reading) return 0;
      // Between collecting and reading the page may have had a slice.
      const isCurrent = pieces.every(({ node, length }) => node.data.length === length);
      const block: PageBlock = {
        container,
        reading,
        pieces: isCurrent && reading.candidates.length > 0 && text.role !== 'code' ? pieces : [],
        offset,
        isJudged: false,
        mentions: [],
        entries: [],
      };
      const beside = blocks.get(container);
      if (beside) beside.push(block);
      else blocks.set(container, [block]);
      if (block.pieces.length > 0) set(block, reader.judgeSure(reading));
      return block.entries.length;
    },
    /** Forgets what has left the page. */
    sweep(isGone: (container: Node) => boolean) {
      for (const container of blocks.keys()) if (isGone(container)) clear(container);
    },
    /** What remains to be judged: after a turn of the page all that depends on it. */
    unjudged: (hasTurned: boolean): PageBlock[] =>
      all().filter(
        ({ pieces, isJudged, reading }) =>
          pieces.length > 0 && (hasTurned || !isJudged) && !reading.candidates.every(isSure),
      ),
    judge(block: PageBlock) {
      block.isJudged = true;
      if (blocks.get(block.container)?.includes(block)) set(block, reader.judge(block.reading));
    },
  };
}

const keyOf = ({ start, end, project }: Mention) => `${start} ${end} ${project}`;
