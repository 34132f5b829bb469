import type { Referee } from '../../data/model/referee.ts';
import type { Names } from '../../data/recogniser/names.ts';
import { createDoubts } from './doubts.ts';
import { Entry, type Named, type PageBlock } from './entry.ts';
import { namesIn } from './names-in.ts';
import type { Piece, TextBlock } from './run.ts';

/** Every block of the page that has names or says something, by its container. */
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
  const keep = (block: PageBlock) => {
    const beside = blocks.get(block.container);
    if (beside) beside.push(block);
    else blocks.set(block.container, [block]);
    return block;
  };
  const set = (block: PageBlock, mentions: readonly Named[]) => {
    const old = block.entries;
    block.entries = mentions
      .filter(isMarked)
      .map((mention) => {
        const known = old.find((other) => isSame(other.mention, mention));
        return Object.assign(known ?? new Entry(block, mention), { mention });
      })
      .filter((entry) => !isNever(entry));
    for (const entry of old) if (!block.entries.includes(entry)) hide(entry);
    block.entries.forEach(show);
  };
  const doubts = createDoubts(referee, all, (owner, report) =>
    Object.assign(owner.said ? owner : keep(blockIn(owner)), report),
  );
  const judge = (block: PageBlock) => {
    // Of two that begin at one place the likelier one.
    const taken = new Map<number, Named>();
    for (const claim of [...block.sure, ...block.claims.map(doubts.weighed)])
      if (claim.points >= (taken.get(claim.start)?.points ?? 0)) taken.set(claim.start, claim);
    set(block, [...taken.values()]);
  };
  return {
    containers: () => blocks.keys(),
    entries: (): Entry[] => all().flatMap(({ entries }) => entries),
    clear(container: Node) {
      const known = blocks.get(container);
      if (!known) return;
      for (const block of known) {
        block.isGone = true;
        set(block, []);
      }
      blocks.delete(container);
    },
    /**
     * Marks what is sure in a text; for the rest the referee is asked. Answers whether there is something
     * of which nobody has said where it stands.
     */
    add({ container, pieces, text, role, links }: TextBlock): true | void {
      const words = { text, role, links };
      const [sure, isDoubtful] = namesIn(words, names);
      if (!isDoubtful && !sure[0]) return doubts.add(container, words);
      if (!pieces[0]) return true;
      const block = keep(blockIn(container, pieces, sure, isDoubtful));
      judge(block);
      doubts.add(block, words);
    },
    send: doubts.send,
    settle: doubts.settle,
    judge,
    /** Takes note of what is to be marked now. */
    renew: () => all().forEach(judge),
  };
}

/** If it says no more, a text without names. */
const blockIn = (
  container: Node,
  pieces: readonly Piece[] = [],
  sure: readonly Named[] = [],
  isDoubtful = false,
): PageBlock => ({
  container,
  pieces,
  sure,
  isDoubtful,
  claims: [],
  said: [],
  entries: [],
});

/** In one text: there a name ends where it ends. */
const isSame = (a: Named, b: Named): boolean => a.start === b.start && a.project === b.project;
