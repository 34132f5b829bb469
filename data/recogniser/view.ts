import type { LinkSpan } from '../model/block.ts';
import type { Prior } from '../model/project.ts';
import type { LexiconProject, OpenLexicon, Sense } from './lexicon.ts';
import type { KnownPlace } from './places.ts';
import type { Hit } from './scan.ts';

/** A link, with what is known about the place that it leads to. */
export type KnownLink = LinkSpan & KnownPlace;

/** A block as it is read: its text without invisible characters, what was found, its links. */
export type BlockView = {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly links: readonly KnownLink[];
  readonly role: 'prose' | 'heading' | 'code';
  readonly lexicon: OpenLexicon;
};

export type ProjectSense = Sense & { readonly project: LexiconProject; readonly prior: Prior };
