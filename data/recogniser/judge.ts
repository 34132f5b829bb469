import type { Mention, Reason } from '../model/mention.ts';
import { isContradicted, type Evidence } from './evidence.ts';
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
  const { project, start, end } = candidate;
  const reasons = reasonsFor(evidenceFor(candidate, topic, lexicon), lexicon);
  const confidence = 1 / (1 + Math.exp(-sumOf(reasons)));
  return { project: project.id, start, end, confidence, reasons };
}

/** What its block says, and what the page says. */
export function evidenceFor(
  candidate: Candidate,
  topic: Topic,
  lexicon: OpenLexicon,
): readonly Evidence[] {
  const { sense, evidence } = candidate;
  if (isSettled(candidate)) return evidence;
  return [...evidence, ...topic.once(sense, () => pageEvidence(sense, topic, lexicon))];
}

/** The page around the block changes nothing. */
export const isSettled = ({ sense, evidence }: Candidate): boolean =>
  sense.prior === 'coined' || isContradicted(evidence);

export const reasonsFor = (evidence: readonly Evidence[], { kinds }: OpenLexicon): Reason[] =>
  evidence.map(({ kind, value, detail }) => ({
    kind,
    points: (kinds[kind]?.[0] ?? 0) * value,
    ...(detail && { detail }),
  }));

/** In log-odds; what is more likely than not has 0 or more. */
export const sumOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { points }) => sum + points, 0);
