import type { Claim, Place, Referee, Weight } from '../../data/model/referee.ts';
import { createTally } from '../../data/text/tally.ts';
import type { PageBlock } from './entry.ts';

/** Characters that are sent in one message: the referee reads them while the page is read on. */
const mostInOne = 200_000;

/**
 * What the referee says of names that may mean something else. It is asked only where there are
 * such names, and then about all that the page says.
 */
export function createDoubts(referee: Referee, done: (blocks: readonly PageBlock[]) => void) {
  /** Blocks that it has not read. */
  let unread: PageBlock[] = [];
  let size = 0;
  /** Texts have been let go, because nothing was doubtful. */
  let isBlind = false;
  let asked: Promise<unknown>[] = [];
  let fresh: PageBlock[] = [];
  let question = '';
  let weights = new Map<string, Weight>();
  const doubtful = new Set<PageBlock>();
  const said = createTally();

  /** What has not left the page in the meantime. */
  const take = () => {
    const taken = unread.filter(({ text }) => text);
    unread = [];
    size = 0;
    return taken;
  };
  const ask = async (blocks: readonly PageBlock[]) => {
    if (blocks.length === 0) return;
    const reports = await referee.read(blocks.map(({ text }) => text!));
    blocks.forEach((block, i) => {
      if (!block.text) return;
      Object.assign(block, reports[i], { text: null });
      said.add(block.said);
      if (block.claims.length > 0) fresh.push(block);
    });
    done(blocks);
  };
  // The extension may be gone: then nothing more is marked.
  const send = () => asked.push(ask(take()).catch(() => {}));
  return {
    add(block: PageBlock) {
      if (block.isDoubtful) doubtful.add(block);
      unread.push(block);
      size += block.text!.text.length;
      if (size > mostInOne && doubtful.size > 0 && !isBlind) send();
    },
    remove(block: PageBlock) {
      doubtful.delete(block);
      said.remove(block.said);
      block.text = null;
    },
    /** When all is read: what is to be judged now; null if the page must be read again for it. */
    async settle(): Promise<Iterable<PageBlock> | null> {
      if (doubtful.size === 0) {
        const dropped = take();
        for (const block of dropped) block.text = null;
        done(dropped);
        isBlind ||= dropped.length > 0;
        return [];
      }
      if (isBlind) {
        isBlind = false;
        take();
        return null;
      }
      send();
      await Promise.all(asked);
      asked = [];
      const judged = fresh;
      fresh = [];
      const place = placeNow();
      const words = [...said.words()].sort();
      const senses = new Set<string>();
      for (const { claims } of doubtful) for (const { sense } of claims) senses.add(sense);
      const next = JSON.stringify([place, words, [...senses].sort()]);
      if (next === question) return judged;
      question = next;
      const all = [...senses];
      const answers = await referee.weigh(place, words, all).catch(() => []);
      weights = new Map(all.map((sense, i) => [sense, answers[i]!]));
      return doubtful;
    },
    /** A claim with what the page adds to it. */
    weighed(claim: Claim): Claim {
      const { points = 0, reasons = [] } = weights.get(claim.sense) ?? {};
      return {
        ...claim,
        points: claim.points + points,
        reasons: [...claim.reasons, ...reasons],
      };
    },
  };
}

const placeNow = (): Place => ({
  url: document.URL,
  title: `${document.title}`,
  language: document.documentElement?.lang ?? '',
});
