import type { Mention, Reason } from '../model/mention.ts';
import type { OpenLexicon } from './lexicon.ts';
import { pageEvidence } from './page-evidence.ts';
import type { BlockReading, Candidate } from './read-block.ts';
import type { Topic } from './topic.ts';

/** The candidates of a block that are more likely the project than not, in the order of the text. */
export function judge(
  reading: BlockReading,
  topic: Topic,
  lexicon: OpenLexicon,
): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const candidate of reading.candidates) {
    const mention = weigh(candidate, topic, lexicon);
    if (mention.confidence < 0.5) continue;
    const last = mentions.at(-1);
    if (last?.start !== mention.start) mentions.push(mention);
    else if (last.confidence < mention.confidence) mentions[mentions.length - 1] = mention;
  }
  return mentions;
}

/** One candidate, whatever comes out: the sum of all evidence. */
export function weigh(candidate: Candidate, topic: Topic, lexicon: OpenLexicon): Mention {
  const reasons = [...candidate.evidence, ...pageEvidence(candidate, topic, lexicon)].map(
    ({ kind, value, detail }): Reason => ({
      kind,
      points: (lexicon.kinds[kind]?.[0] ?? 0) * value,
      ...(detail && { detail }),
    }),
  );
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
  const { project, start, end } = candidate;
  return { project: project.id, start, end, confidence: 1 / (1 + Math.exp(-points)), reasons };
}
