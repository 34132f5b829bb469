import type { Referee } from '../../data/model/referee.ts';
import type { Names } from '../../data/recogniser/names.ts';
import { createDoubts } from './doubts.ts';
import { Entry, type Named, type PageBlock } from './entry.ts';
import { namesIn } from './names-in.ts';
import type { TextBlock } from './run.ts';

/** Every block of the page in which names may stand, by its container. */
export type Blocks = ReturnType<typeof createBlocks>;

export function createBlocks(
  names: Names,
  referee: Referee,
  isMarked: (mention: Named) => boolean,
  isNever: (entry: Entry) => boolean,
  show: (entry: Entry) => void,
  hide: (entry: Entry) => void,
) {
  const blocks = new Map<Node, PageBlock[]>();
  const all = () => [...blocks.values()].flat();
  const set = (block: PageBlock, mentions: readonly Named[]) => {
    const old = block.entries;
    block.entries = mentions.filter(isMarked).flatMap((mention) => {
      const entry =
        old.find((other) => isSame(other.mention, mention)) ?? new Entry(block.pieces, mention);
      entry.mention = mention;
      return isNever(entry) ? [] : entry;
    });
    for (const entry of old) if (!block.entries.includes(entry)) hide(entry);
    block.entries.forEach(show);
  };
  /** Nothing is kept of texts that say nothing. */
  const thin = (read: readonly PageBlock[]) => {
    for (const container of new Set(read.map(({ container }) => container))) {
      const kept = blocks.get(container)?.filter(isOfUse) ?? [];
      if (kept.length > 0) blocks.set(container, kept);
      else blocks.delete(container);
    }
  };
  const doubts = createDoubts(referee, thin);
  const judge = (block: PageBlock) => {
    const taken = [...block.sure, ...block.claims.map(doubts.weighed)]
      .filter(({ points }) => points >= 0)
      // Of two that begin at one place the likelier one.
      .sort((a, b) => a.points - b.points);
    set(block, [...new Map(taken.map((claim) => [claim.start, claim])).values()]);
  };
  return {
    containers: () => blocks.keys(),
    entries: (): Entry[] => all().flatMap(({ entries }) => entries),
    clear(container: Node) {
      for (const block of blocks.get(container) ?? []) {
        doubts.remove(block);
        set(block, []);
      }
      blocks.delete(container);
    },
    /** Marks what is sure in a text; for the rest the referee is asked. */
    add({ container, pieces, ...text }: TextBlock) {
      const [sure, isDoubtful] = namesIn(text, names);
      const nothing = { claims: [], said: [], entries: [] };
      const block: PageBlock = { container, pieces, text, sure, isDoubtful, ...nothing };
      const beside = blocks.get(container);
      if (beside) beside.push(block);
      else blocks.set(container, [block]);
      set(block, sure);
      doubts.add(block);
    },
    settle: doubts.settle,
    judge,
    /** Takes note of what is to be marked now. */
    renew: () => all().forEach(judge),
  };
}

const isOfUse = ({ text, sure, claims, said }: PageBlock): boolean =>
  text !== null || sure.length + claims.length + said.length > 0;

const isSame = (a: Named, b: Named): boolean =>
  a.start === b.start && a.end === b.end && a.project === b.project;
