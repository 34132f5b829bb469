import { isSpokenOf } from '../text/prose.ts';
import { firstWords } from '../text/spelling.ts';
import type { BlockReport, Claim, Referee, Weight } from '../model/referee.ts';
import type { Block } from '../model/block.ts';
import type { Reason } from '../model/mention.ts';
import { isSettled, reasonsFor, sumOf } from './judge.ts';
import type { OpenLexicon } from './lexicon.ts';
import { pageEvidence } from './page-evidence.ts';
import { readBlock, type Candidate } from './read-block.ts';
import { byOwner } from './topic.ts';
import type { ProjectSense } from './view.ts';

/** The referee for the pages; the lexicon is asked for when there is something to judge. */
export const createReferee = (lexicon: () => Promise<OpenLexicon>): Referee => ({
  async read(blocks) {
    const open = await lexicon();
    return blocks.map((block) =>
      reportOn(typeof block === 'string' ? { text: block, role: 'prose', links: [] } : block, open),
    );
  },
  async weigh(place, said, senses) {
    const open = await lexicon();
    const page = { place, about: byOwner(said) };
    return senses.map((text): Weight => {
      const sense = senseOf(text, open);
      return weightOf(reasonsFor(sense ? pageEvidence(sense, page, open) : [], open));
    });
  },
});

function reportOn(block: Block, lexicon: OpenLexicon): BlockReport | null {
  const reading = readBlock(lexicon, block);
  if (!reading) return null;
  const { candidates, said } = reading;
  const { text, role } = block;
  const doubtful = candidates.filter(
    ({ sense, start }) => sense.prior !== 'coined' && (role !== 'code' || isSpokenOf(text, start)),
  );
  return { claims: doubtful.map((one) => claimOf(one, lexicon)), said };
}

function claimOf(candidate: Candidate, lexicon: OpenLexicon): Claim {
  const { start, end, project, sense, evidence } = candidate;
  return {
    start,
    end,
    project: project.id,
    ...weightOf(reasonsFor(evidence, lexicon)),
    sense: isSettled(candidate) ? '' : [project.id, sense.prior, sense.key].join('\t'),
  };
}

const weightOf = (reasons: readonly Reason[]): Weight => ({
  points: sumOf(reasons),
  reasons: JSON.stringify(reasons),
});

/** Back from the text that a claim carries; null for what the lexicon does not know (any more). */
function senseOf(text: string, lexicon: OpenLexicon): ProjectSense | null {
  const [id, prior, key = ''] = text.split('\t');
  const senses = lexicon.senses(firstWords(key)[0] ?? '');
  const found = senses.find(
    (sense) => sense.project?.id === id && sense.prior === prior && sense.key === key,
  );
  return (found as ProjectSense | undefined) ?? null;
}
