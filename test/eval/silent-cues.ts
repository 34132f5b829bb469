import type { OpenLexicon } from '../../data/recogniser/lexicon.ts';
import type { Project } from '../../data/model/project.ts';
import { cueForm } from '../../data/recogniser/cues.ts';
import type { Document } from './corpus.ts';
import { readPage } from './read-page.ts';

/** Cues that no text has beside their name: perhaps misspelt, perhaps only not met yet. */
export function silentCues(
  projects: readonly Project[],
  documents: readonly Document[],
  lexicon: OpenLexicon,
): Map<string, readonly string[]> {
  const heard = new Set(
    documents.flatMap((document) => [...readPage(document, lexicon, false).topic.said()]),
  );
  const silent = new Map<string, readonly string[]>();
  for (const { id, cues } of projects) {
    const isSilent = (kinds: readonly string[]) => (cue: string) =>
      !kinds.some((kind) => heard.has(`page-${kind}\t${id}\t${cueForm(cue)}`));
    const found = [
      ...cues.for.filter(isSilent(['cue', 'general', 'wide-for'])),
      ...cues.against.filter(isSilent(['against', 'wide-against'])).map((cue) => `not ${cue}`),
    ];
    if (found.length > 0) silent.set(id, found);
  }
  return silent;
}
