import type { Evidence } from '../../data/recogniser/evidence.ts';
import { evidenceFor, weigh } from '../../data/recogniser/judge.ts';
import type { OpenLexicon } from '../../data/recogniser/lexicon.ts';
import type { Candidate } from '../../data/recogniser/read-block.ts';
import { keyOf } from '../../data/text/spelling.ts';
import type { Document, Label } from './corpus.ts';
import { readPage } from './read-page.ts';
import type { RenderedBlock } from './rendered.ts';

/** A candidate of the recogniser with all evidence and what the shipped weights make of it. */
export type JudgedCandidate = {
  readonly candidate: Candidate;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  /** It is the project that the label names. */
  readonly right: boolean;
};

/** A label that a page shows, and the candidates that the recogniser sees there. */
export type Case = {
  readonly document: Document;
  readonly label: Label;
  readonly candidates: readonly JudgedCandidate[];
  /** The text around it, on one line. */
  readonly around: string;
  /** Whether an unmistakable name of another project stands in the page: what the third baseline asks. */
  readonly fieldPage: boolean;
};

/** A candidate where no label stands. */
export type Stray = {
  readonly document: Document;
  readonly found: JudgedCandidate;
  readonly around: string;
  readonly role: string;
};

export type Judged = {
  readonly cases: readonly Case[];
  readonly strays: readonly Stray[];
  /** Labels in parts of the file that no page shows: addresses of links, comments. */
  readonly hidden: number;
};

/** All labels of a text that a page would show, and all candidates elsewhere in it. */
export function judgeDocument(document: Document, lexicon: OpenLexicon, bare: boolean): Judged {
  const { topic, readings } = readPage(document, lexicon, bare);
  const found = new Map<Label, { candidates: JudgedCandidate[]; around: string }>();
  const strays: Stray[] = [];
  for (const { reading, rendered } of readings) {
    for (const candidate of reading.candidates) {
      const label = labelAt(document, rendered, candidate);
      const judged: JudgedCandidate = {
        candidate,
        evidence: evidenceFor(candidate, topic, lexicon),
        confidence: weigh(candidate, topic, lexicon).confidence,
        right: label !== undefined && isRight(candidate, label),
      };
      const around = aroundOf(rendered.block.text, candidate.start);
      if (!label) strays.push({ document, found: judged, around, role: rendered.block.role });
      else if (found.has(label)) found.get(label)!.candidates.push(judged);
      else found.set(label, { candidates: [judged], around });
    }
  }
  const shown = new Set(document.blocks.flatMap((block) => [...block.at]));
  const labels = document.labels.filter((label) => shown.has(label.start));
  const fieldPage = readings.some(({ reading }) =>
    reading.candidates.some(({ sense, project }) => sense.prior === 'coined' && project.field),
  );
  const cases = labels.map((label) => {
    const { candidates, around } = found.get(label) ?? {
      candidates: [],
      around: aroundOf(document.text, label.start),
    };
    return { document, label, candidates, around, fieldPage };
  });
  return { cases, strays, hidden: document.labels.length - labels.length };
}

function labelAt(document: Document, { at }: RenderedBlock, candidate: Candidate) {
  const start = at[candidate.start]!;
  const end = at[candidate.end - 1]! + 1;
  return document.labels.find((label) => label.start < end && label.end > start);
}

/** Labels name the project by its id or by the name that stands in the text. */
function isRight({ project, sense }: Candidate, label: Label): boolean {
  if (!label.project) return false;
  const name = keyOf(label.project);
  return project.id === label.project || name === sense.key || name === keyOf(project.name);
}

const aroundOf = (text: string, start: number) =>
  text.slice(Math.max(0, start - 60), start + 70).replace(/\s+/g, ' ');
