import type { Mention } from '../model/mention.ts';
import { weigh } from './judge.ts';
import type { OpenLexicon } from './lexicon.ts';
import type { BlockReading } from './read-block.ts';
import type { Topic } from './topic.ts';

/** Every candidate of a block with all reasons, also those that are not taken. For debugging. */
export function explain(
  reading: BlockReading,
  topic: Topic,
  lexicon: OpenLexicon,
): readonly Mention[] {
  return reading.candidates.map((candidate) => weigh(candidate, topic, lexicon));
}

/** One line: `0.93 falco 12-17 word -1.9 (Falco), cue-near +1.3 (syscalls)`. */
export function explained({ project, start, end, confidence, reasons }: Mention): string {
  const why = reasons.map(({ kind, points, detail }) => {
    const sign = points < 0 ? '' : '+';
    return `${kind} ${sign}${points.toFixed(1)}${detail ? ` (${detail})` : ''}`;
  });
  return `${confidence.toFixed(2)} ${project} ${start}-${end} ${why.join(', ')}`;
}
