import type { Block } from '../../data/model/block.ts';
import type { BlockReport, Claim, Place, Referee, Weight } from '../../data/model/referee.ts';
import type { Named, PageBlock } from './entry.ts';

/** Texts, and what they are texts of: a block with names, or the container of a text without any. */
type Message = readonly [texts: (Block | string)[], owners: Owner[]];

/** Letters of a message: each costs the page half a millisecond of its own. */
const enough = 100_000;

/** A node has nothing of a block. */
export type Owner = PageBlock | (Node & { readonly [P in keyof PageBlock]?: undefined });

/**
 * What the referee says of names that may mean something else. From the first such name on it is
 * asked about all that the page says; `reported` gets what it makes of each text that says something.
 */
export function createDoubts(
  referee: Referee,
  known: () => readonly PageBlock[],
  reported: (owner: Owner, report: BlockReport) => PageBlock,
) {
  /**
   * Texts that it has not got, in messages. Columns: an object for each of 100,000 cells is more work
   * than all else.
   */
  const waiting: Message[] = [];
  /** Letters of the last. */
  let size = 0;
  /** Whether there has been a doubtful name, and whether texts have been let go before. */
  let isAsking = false;
  let isBlind = false;
  const asked: Promise<unknown>[] = [];
  const fresh: PageBlock[] = [];
  let question = '';
  let weights = new Map<string, Weight>();

  const ask = async ([texts, owners]: Message) => {
    const reports = await referee.read(texts);
    owners.forEach((owner, i) => {
      const report = reports[i];
      if (report && !owner.isGone) fresh.push(reported(owner, report));
    });
  };
  return {
    add(owner: Owner, text: Block) {
      isAsking ||= !!owner.isDoubtful;
      let last = waiting.at(-1);
      if (!last || size > enough) {
        waiting.push((last = [[], []]));
        size = 0;
      }
      last[0].push(text.role === 'prose' && !text.links[0] ? text.text : text);
      last[1].push(owner);
      size += text.text.length;
    },
    /** Sends what is full, at the end all; it pauses after each message. */
    *send(isEnd: boolean): Generator<void> {
      while (isEnd ? waiting[0] : isAsking && waiting[1]) {
        const message = waiting.shift()!;
        isBlind ||= !isAsking;
        // The extension may be gone: then nothing more is marked.
        if (!isBlind) asked.push(ask(message).catch(() => {}));
        yield;
      }
    },
    /** Thereafter: what is to be judged now; null if the page must be read again for it. */
    async settle(): Promise<readonly PageBlock[] | null> {
      if (!isAsking) return [];
      if (isBlind) {
        isBlind = false;
        return null;
      }
      await Promise.all(asked.splice(0));
      const judged = fresh.splice(0);
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
    weighed(claim: Claim): Named {
      const more = weights.get(claim.sense) ?? { points: 0, reasons: '[]' };
      return {
        ...claim,
        points: claim.points + more.points,
        reasons: [claim.reasons, more.reasons],
      };
    },
  };
}

const placeNow = (): Place => ({
  url: document.URL,
  title: `${document.title}`,
  language: document.documentElement?.lang ?? '',
});
