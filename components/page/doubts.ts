import type { Block } from '../../data/model/block.ts';
import type { BlockReport, Claim, Place, Referee, Weight } from '../../data/model/referee.ts';
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
 * What the referee says of names that may mean something else. From the first such name on it is
 * asked about all that the page says; `reported` gets what it makes of each text that says something.
 */
export function createDoubts(
  referee: Referee,
  known: () => readonly PageBlock[],
  reported: (owner: PageBlock | Node, report: BlockReport) => PageBlock,
) {
  /** Texts that it has not got. Columns: an object for each of 100,000 cells is more work than all else. */
  const waiting: Message[] = [];
  /** Whether there has been a doubtful name, and whether texts have been let go before. */
  let isAsking = false;
  let isBlind = false;
  let asked: Promise<unknown>[] = [];
  let fresh: PageBlock[] = [];
  let question = '';
  let weights = new Map<string, Weight>();

  const ask = async ({ texts, owners }: Message) => {
    const reports = await referee.read(texts);
    owners.forEach((owner, i) => {
      const report = reports[i];
      if (report && !(isBlock(owner) && owner.isGone)) fresh.push(reported(owner, report));
    });
  };
  return {
    add(owner: PageBlock | Node, text: Block) {
      isAsking ||= isBlock(owner) && owner.isDoubtful;
      let message = waiting.at(-1);
      if (!message || message.size > mostInOne)
        waiting.push((message = { texts: [], owners: [], size: 0 }));
      message.texts.push(text.role === 'prose' && text.links.length === 0 ? text.text : text);
      message.owners.push(owner);
      message.size += text.text.length + 20;
    },
    /** Sends what is full, and at the end what is not, message by message: each costs the page time. */
    *send(isEnd: boolean): Generator<void> {
      while (waiting.length > (isEnd ? 0 : 1) && (isEnd || isAsking)) {
        const message = waiting.shift()!;
        isBlind ||= !isAsking;
        // The extension may be gone: then nothing more is marked.
        if (!isBlind) asked.push(ask(message).catch(() => {}));
        if (spend(message.size)) yield;
      }
    },
    /** Thereafter: what is to be judged now; null if the page must be read again for it. */
    async settle(): Promise<readonly PageBlock[] | null> {
      if (!isAsking) return [];
      if (isBlind) {
        isBlind = false;
        return null;
      }
      await Promise.all(asked);
      asked = [];
      const judged = fresh;
      fresh = [];
      const blocks = known();
      const place = placeNow();
      const words = [...new Set(blocks.flatMap(({ said }) => said))];
      const senses = [...new Set(blocks.flatMap(({ claims }) => claims.map(({ sense }) => sense)))];
      const next = JSON.stringify([place, words, senses]);
      if (next === question) return judged;
      question = next;
      const answers = await referee.weigh(place, words, senses).catch(() => []);
      weights = new Map(senses.map((sense, i) => [sense, answers[i]!]));
      return blocks;
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
