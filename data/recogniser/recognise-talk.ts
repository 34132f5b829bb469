import type { ProjectId } from '../model/ids.ts';
import { judge } from './judge.ts';
import type { OpenLexicon } from './lexicon.ts';
import { readBlock } from './read-block.ts';
import { createTopic } from './topic.ts';

/**
 * Finds the projects that a text names, one entry for each mention, in order: by the rules of pages,
 * as if the text were a page of its own without an address.
 */
export function textRecogniser(lexicon: OpenLexicon): (text: string) => readonly ProjectId[] {
  return (text) => {
    const reading = readBlock(lexicon, { text, links: [], role: 'prose' });
    if (reading === null) return [];
    const topic = createTopic({ url: '', title: '', language: 'en' });
    topic.add(reading);
    return judge(reading, topic, lexicon).map(({ project }) => project);
  };
}
