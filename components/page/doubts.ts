import type { Block } from '../../data/model/block.ts';
import type { BlockReport, Claim, Place, Referee, Weight } from '../../data/model/referee.ts';
import { createTally } from '../../data/text/tally.ts';
import type { PageBlock } from './entry.ts';
import { spend } from './slices.ts';

/** Characters that are sent in one message, with 20 for each text: the referee reads them while the page is read on. */
const mostInOne = 100_000;

/** Texts, and what they are texts of: a block with names, or the container of a text without any. */
type Message = {
  readonly texts: (Block | string)[];
  readonly owners: (PageBlock | Node)[];
  size: number;
};

export const isBlock = (owner: PageBlock | Node): owner is PageBlock => 'said' in owner;

/**
 * What the referee says of names that may mean something else. It is asked only where there are
 * such names, and then about all that the page says; `reported` gets what it makes of each text that
 * says something.
 */
export function createDoubts(
  referee: Referee,
  reported: (owner: PageBlock | Node, report: BlockReport) => PageBlock,
) {
  /** Texts that it has not got. Columns: an object for each of 100,000 cells is more work than all else. */
  const waiting: Message[] = [];
  /** Texts have been let go, because nothing was doubtful. */
  let isBlind = false;
  let asked: Promise<unknown>[] = [];
  let fresh: PageBlock[] = [];
  let question = '';
  let weights = new Map<string, Weight>();
  const doubtful = new Set<PageBlock>();
  const said = createTally();

  const ask = async ({ texts, owners }: Message) => {
    const reports = await referee.read(texts);
    owners.forEach((owner, i) => {
      const report = reports[i];
      if (!report || (isBlock(owner) && owner.isGone)) return;
      const block = reported(owner, report);
      said.add(block.said);
      if (block.claims.length > 0) fresh.push(block);
    });
  };
  return {
    add(owner: PageBlock | Node, text: Block) {
      if (isBlock(owner) && owner.isDoubtful) doubtful.add(owner);
      let message = waiting.at(-1);
      if (!message || message.size > mostInOne)
        waiting.push((message = { texts: [], owners: [], size: 0 }));
      message.texts.push(text.role === 'prose' && text.links.length === 0 ? text.text : text);
      message.owners.push(owner);
      message.size += text.text.length + 20;
    },
    remove(block: PageBlock) {
      doubtful.delete(block);
      said.remove(block.said);
      block.isGone = true;
    },
    /** Sends what is full, and at the end what is not, message by message: each costs the page time. */
    *send(isEnd: boolean): Generator<void> {
      const ready = waiting.splice(0, waiting.length - (isEnd ? 0 : 1));
      if (doubtful.size === 0 || isBlind) {
        if (isEnd) isBlind ||= ready.length > 0;
        else waiting.unshift(...ready);
        return;
      }
      for (const message of ready) {
        // The extension may be gone: then nothing more is marked.
        asked.push(ask(message).catch(() => {}));
        if (spend(message.size)) yield;
      }
    },
    /** Thereafter: what is to be judged now; null if the page must be read again for it. */
    async settle(): Promise<Iterable<PageBlock> | null> {
      if (doubtful.size === 0) return [];
      if (isBlind) {
        isBlind = false;
        return null;
      }
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
