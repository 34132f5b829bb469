import type { ProjectId } from './ids.ts';

/** One piece of evidence for or against a mention, in log-odds-like points. */
export type Reason = {
  readonly kind: string;
  readonly points: number;
  /** The words that made it, for the one-line "why". */
  readonly detail?: string;
};

/** A recognised occurrence of a project in a block of text. */
export type Mention = {
  readonly project: ProjectId;
  /** UTF-16 offsets in the block's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1; a mention is marked from 0.5 on. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
};
