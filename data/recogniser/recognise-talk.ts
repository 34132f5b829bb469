import type { ProjectId } from '../model/ids.ts';
import { visible } from '../text/invisible.ts';
import { judge } from './judge.ts';
import type { OpenLexicon } from './lexicon.ts';
import { readBlock } from './read-block.ts';
import { scan } from './scan.ts';
import { createTopic } from './topic.ts';

/** A project that is named there; UTF-16 offset. */
export type Named = { readonly project: ProjectId; readonly start: number };

export type TalkNames = {
  /** One for each mention, in order. */
  readonly title: readonly Named[];
  readonly text: readonly Named[];
};

/**
 * Finds the projects that a talk names by the rules of pages, as if it were a page of its own
 * without an address: its title the heading, which its text makes clear, and the other way round.
 */
export function talkRecogniser(lexicon: OpenLexicon): (title: string, text: string) => TalkNames {
  return (title, text) => {
    const inTitle = sureNames(lexicon, title);
    const inText = inTitle && sureNames(lexicon, text);
    if (inTitle && inText) return { title: inTitle, text: inText };
    const topic = createTopic({ url: '', title: '', language: 'en' });
    const heading = readBlock(lexicon, { text: title, links: [], role: 'heading' });
    const prose = readBlock(lexicon, { text, links: [], role: 'prose' });
    for (const reading of [heading, prose]) if (reading) topic.add(reading);
    return {
      title: heading ? judge(heading, topic, lexicon) : [],
      text: prose ? judge(prose, topic, lexicon) : [],
    };
  };
}

/** The names of a text in which each means one thing, as in most; null if evidence is needed. */
function sureNames(lexicon: OpenLexicon, text: string): readonly Named[] | null {
  if (visible(text).text !== text) return null;
  const named: Named[] = [];
  for (const { start, senses } of scan(lexicon, text)) {
    const projects = senses.filter(({ project }) => project !== null);
    if (projects.some(({ prior }) => prior !== 'coined')) return null;
    const [first] = projects;
    if (first?.project) named.push({ project: first.project.id, start });
  }
  return named;
}
