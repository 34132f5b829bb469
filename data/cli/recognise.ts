import { isCatalogue, readCatalogue } from '../catalogue/read-catalogue.ts';
import type { DraftTalk } from '../importers/draft.ts';
import { linkProjects } from '../importers/link-projects.ts';
import type { Talk } from '../model/talk.ts';
import { compileLexicon } from '../recogniser/compile.ts';
import { openLexicon } from '../recogniser/lexicon.ts';
import { talkRecogniser } from '../recogniser/recognise-talk.ts';
import { problemLines } from './problem-lines.ts';
import { readPackFiles } from './read-packs.ts';
import { Trouble } from './trouble.ts';

/** Links talks to the projects of the bundled catalogue. */
export async function projectFinder(): Promise<(talk: DraftTalk) => Talk['projects']> {
  const files = (await readPackFiles()).filter(({ name }) => name.includes('/projects-'));
  const read = readCatalogue(files);
  if (!isCatalogue(read)) throw new Trouble(problemLines(read));
  const recognise = talkRecogniser(openLexicon(compileLexicon(read.projects)));
  return (talk) => linkProjects(talk, recognise);
}
