import type { OpenLexicon } from '../../data/recogniser/lexicon.ts';
import { readBlock, type BlockReading } from '../../data/recogniser/read-block.ts';
import { createTopic, type Topic } from '../../data/recogniser/topic.ts';
import type { Document } from './corpus.ts';
import type { RenderedBlock } from './rendered.ts';

export type ReadPage = {
  readonly topic: Topic;
  readonly readings: readonly {
    readonly reading: BlockReading;
    readonly rendered: RenderedBlock;
  }[];
};

/** `bare`: as if the page said nothing of itself, neither address nor title. */
export function readPage(document: Document, lexicon: OpenLexicon, bare: boolean): ReadPage {
  const { url, title, language } = document;
  const topic = createTopic(bare ? { url: '', title: '', language } : { url, title, language });
  const readings: { reading: BlockReading; rendered: RenderedBlock }[] = [];
  for (const rendered of document.blocks) {
    const reading = readBlock(lexicon, rendered.block);
    if (!reading) continue;
    topic.add(reading);
    readings.push({ reading, rendered });
  }
  return { topic, readings };
}
