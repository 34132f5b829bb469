import type { Mention } from '../../data/model/mention.ts';
import { judge } from '../../data/recogniser/judge.ts';
import type { OpenLexicon } from '../../data/recogniser/lexicon.ts';
import {
  readBlock,
  type Block,
  type BlockReading,
  type Candidate,
} from '../../data/recogniser/read-block.ts';
import { createTopic } from '../../data/recogniser/topic.ts';

/** The recogniser for one page: keeps what the page as a whole says. */
export type Reader = ReturnType<typeof createReader>;

export function createReader(lexicon: OpenLexicon) {
  let topic = createTopic(placeNow());
  let said = '';
  const judgeNow = (reading: BlockReading): readonly Mention[] => judge(reading, topic, lexicon);
  return {
    read(block: Block): BlockReading | null {
      const reading = readBlock(lexicon, block);
      if (reading) topic.add(reading);
      return reading;
    },
    forget: (reading: BlockReading) => topic.remove(reading),
    judge: judgeNow,
    /** Coined names only: those are sure before the page has been read to its end. */
    judgeSure: (reading: BlockReading) =>
      judgeNow({ ...reading, candidates: reading.candidates.filter(isSure) }),
    /** Whether the page says something else than at the last call; takes note of a new place. */
    turned(readings: () => Iterable<BlockReading>): boolean {
      const place = placeNow();
      if (JSON.stringify(place) !== JSON.stringify(topic.place)) {
        topic = createTopic(place);
        for (const reading of readings()) topic.add(reading);
      }
      // What is named and linked counts for a judgement, not how often.
      const saying = JSON.stringify(topic, (_, value) =>
        value instanceof Map ? [...value.keys()].sort() : value,
      );
      const turned = saying !== said;
      said = saying;
      return turned;
    },
  };
}

/** Whatever the page around it says. */
export const isSure = ({ sense }: Candidate): boolean => sense.prior === 'coined';

const placeNow = () => ({
  url: document.URL,
  title: document.title,
  language: document.documentElement?.lang ?? '',
});
