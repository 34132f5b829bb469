import type { ProjectId } from '../model/ids.ts';
import type { Prior } from '../model/project.ts';
import type { LexiconProject, OpenLexicon, Sense } from './lexicon.ts';
import type { Hit } from './scan.ts';

/** A link, with what is known about the place that it leads to. */
export type KnownLink = {
  readonly start: number;
  readonly end: number;
  readonly url: string;
  /** Who is at home there; null if nobody that is known. */
  readonly homes: readonly ProjectId[] | null;
  /** See `calledIn`. */
  readonly called: string | null;
};

/** A block as it is read: its text without invisible characters, what was found, its links. */
export type BlockView = {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly links: readonly KnownLink[];
  readonly role: 'prose' | 'heading' | 'code';
  readonly lexicon: OpenLexicon;
};

export type ProjectSense = Sense & { readonly project: LexiconProject; readonly prior: Prior };
