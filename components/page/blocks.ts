import type { Mention } from '../../data/model/mention.ts';
import { judge } from '../../data/recogniser/judge.ts';
import type { OpenLexicon } from '../../data/recogniser/lexicon.ts';
import { readBlock, type Candidate } from '../../data/recogniser/read-block.ts';
import { createTopic } from '../../data/recogniser/topic.ts';
import { Entry, type PageBlock } from './entry.ts';
import type { TextBlock } from './run.ts';

/** Every block of the page in which the recogniser found something, by its container. */
export type Blocks = ReturnType<typeof createBlocks>;

export function createBlocks(
  lexicon: OpenLexicon,
  isMarked: (mention: Mention) => boolean,
  show: (entry: Entry) => void,
  hide: (entry: Entry) => void,
) {
  const blocks = new Map<Node, PageBlock[]>();
  let waiting: PageBlock[] = [];
  let topic = createTopic(placeNow());
  let said = '';

  const all = () => [...blocks.values()].flat();
  const set = (block: PageBlock, mentions: readonly Mention[]) => {
    const old = block.entries;
    block.mentions = mentions;
    block.entries = mentions.filter(isMarked).map((mention) => {
      const entry =
        old.find((other) => isSame(other.mention, mention)) ?? new Entry(block.pieces, mention);
      entry.mention = mention;
      return entry;
    });
    for (const entry of old) if (!block.entries.includes(entry)) hide(entry);
    block.entries.forEach(show);
  };
  /** Whether the page says something else than at the last call; takes note of a new place. */
  const isTurned = (): boolean => {
    const before = said;
    const place = placeNow();
    if (`${Object.values(place)}` !== `${Object.values(topic.place)}`) {
      topic = createTopic(place);
      for (const { reading } of all()) topic.add(reading);
    }
    // What is named and linked counts for a judgement, not how often.
    said = [...Object.values(place), ...[...topic.said.keys()].sort()].join();
    return said !== before;
  };
  return {
    containers: () => blocks.keys(),
    entries: (): Entry[] => all().flatMap(({ entries }) => entries),
    clear(container: Node) {
      for (const block of blocks.get(container) ?? []) {
        topic.remove(block.reading);
        set(block, []);
      }
      blocks.delete(container);
    },
    /** Reads a text and marks what is sure in it; the rest is judged when the page has been read. */
    add({ container, pieces, ...text }: TextBlock) {
      const found = readBlock(lexicon, text);
      if (!found) return;
      // A listing is evidence only.
      const reading = text.role === 'code' ? { ...found, candidates: [] } : found;
      const block: PageBlock = { reading, pieces, mentions: [], entries: [] };
      const beside = blocks.get(container);
      if (beside) beside.push(block);
      else blocks.set(container, [block]);
      topic.add(reading);
      waiting.push(block);
      set(
        block,
        judge({ ...reading, candidates: reading.candidates.filter(isSure) }, topic, lexicon),
      );
    },
    /** What is to be judged now that all is read: after a turn of the page all that depends on it. */
    unjudged(): PageBlock[] {
      const unjudged = isTurned() ? all() : waiting;
      waiting = [];
      return unjudged.filter(({ reading }) => !reading.candidates.every(isSure));
    },
    judge: (block: PageBlock) => set(block, judge(block.reading, topic, lexicon)),
    /** Takes note of what is to be marked now. */
    renew() {
      for (const block of all()) set(block, block.mentions);
    },
  };
}

/** Coined names are sure, whatever the page around them says. */
const isSure = ({ sense }: Candidate): boolean => sense.prior === 'coined';

const isSame = (a: Mention, b: Mention): boolean =>
  a.start === b.start && a.end === b.end && a.project === b.project;

const placeNow = () => ({
  url: document.URL,
  title: `${document.title}`,
  language: document.documentElement?.lang ?? '',
});
