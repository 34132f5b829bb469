import type { Evidence } from '../../data/recogniser/evidence.ts';
import { weigh } from '../../data/recogniser/judge.ts';
import type { OpenLexicon } from '../../data/recogniser/lexicon.ts';
import { pageEvidence } from '../../data/recogniser/page-evidence.ts';
import type { Candidate } from '../../data/recogniser/read-block.ts';
import { keyOf } from '../../data/text/spelling.ts';
import type { Document, Label } from './corpus.ts';
import { readPage } from './read-page.ts';

/** A label, and the candidates that the recogniser sees there. */
export type Case = {
  readonly document: Document;
  readonly label: Label;
  readonly candidates: readonly JudgedCandidate[];
  /** Text around it, for printing. */
  readonly around: string;
  readonly role: string;
};

export type JudgedCandidate = {
  readonly candidate: Candidate;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  /** It is the project that the label names. */
  readonly right: boolean;
};

/** A place that the recogniser marks though no label stands there. */
export type Stray = {
  readonly document: Document;
  readonly found: JudgedCandidate;
  readonly around: string;
  readonly role: string;
};

export type Judged = {
  readonly cases: readonly Case[];
  readonly strays: readonly Stray[];
  readonly hidden: number;
};

/** All labels of a text that a page would show, and all candidates elsewhere in it. */
export function judgeDocument(document: Document, lexicon: OpenLexicon, bare: boolean): Judged {
  const { topic, readings } = readPage(document, lexicon, bare);
  const cases: Case[] = [];
  const strays: Stray[] = [];
  const seen = new Set<Label>();
  for (const { reading, rendered } of readings) {
    const around = ({ start }: { start: number }) =>
      rendered.block.text.slice(Math.max(0, start - 60), start + 70).replace(/\s+/g, ' ');
    const found = new Map<Label, JudgedCandidate[]>();
    for (const candidate of reading.candidates) {
      const start = rendered.at[candidate.start]!;
      const end = rendered.at[candidate.end - 1]! + 1;
      const label = document.labels.find((label) => label.start < end && label.end > start);
      const judged: JudgedCandidate = {
        candidate,
        evidence: [...candidate.evidence, ...pageEvidence(candidate, topic, lexicon)],
        confidence: weigh(candidate, topic, lexicon).confidence,
        right: isRight(candidate, label),
      };
      if (label) found.set(label, [...(found.get(label) ?? []), judged]);
      else
        strays.push({
          document,
          found: judged,
          around: around(candidate),
          role: rendered.block.role,
        });
    }
    for (const [label, candidates] of found) {
      if (seen.has(label)) continue;
      seen.add(label);
      cases.push({
        document,
        label,
        candidates,
        around: around(candidates[0]!.candidate),
        role: rendered.block.role,
      });
    }
  }
  const shown = new Set(document.blocks.flatMap((block) => [...block.at]));
  let hidden = 0;
  for (const label of document.labels) {
    if (seen.has(label)) continue;
    if (!shown.has(label.start)) hidden++;
    else
      cases.push({
        document,
        label,
        candidates: [],
        around: document.text.slice(label.start - 60, label.end + 60).replace(/\s+/g, ' '),
        role: '',
      });
  }
  return { cases, strays, hidden };
}

/** Labels name the project by its id or by the name that stands in the text. */
function isRight({ project, sense }: Candidate, label: Label | undefined): boolean {
  if (!label?.project) return false;
  return (
    project.id === label.project ||
    keyOf(label.project) === sense.key ||
    keyOf(label.project) === keyOf(project.name)
  );
}
