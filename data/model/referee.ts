import type { Block } from './block.ts';
import type { ProjectId } from './ids.ts';

/** Where a page is and what it says of itself. */
export type Place = { readonly url: string; readonly title: string; readonly language: string };

/** A name that may be a project, as far as its block tells. */
export type Claim = {
  /** UTF-16 offsets in the block's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly project: ProjectId;
  /** What speaks for it (above 0) and against it, in log-odds. */
  readonly points: number;
  /** A list of `Reason` as JSON: a long page has thousands of claims, and a card is shown for one. */
  readonly reasons: string;
  /** What `weigh` is asked about; empty where the page around the block changes nothing. */
  readonly sense: string;
};

/** What a block says. */
export type BlockReport = {
  readonly claims: readonly Claim[];
  /** What it says about the page as a whole; see `BlockReading.said`. */
  readonly said: readonly string[];
};

/** What the page as a whole says of one sense of a name. */
export type Weight = Pick<Claim, 'points' | 'reasons'>;

/**
 * Judges the names that may mean something else. It keeps nothing between calls: the background,
 * where it lives, is stopped by the browser whenever it likes.
 */
export type Referee = {
  /** A report for each block (a string: prose without links); null where it says nothing. */
  read(blocks: readonly (Block | string)[]): Promise<readonly (BlockReport | null)[]>;
  /** A weight for each sense, on a page whose blocks have said so. A name is one from 0 points in all. */
  weigh(
    place: Place,
    said: readonly string[],
    senses: readonly string[],
  ): Promise<readonly Weight[]>;
};
