import type { ProjectId } from '../model/ids.ts';
import type { LexiconProject, Sense } from './lexicon.ts';
import type { Hit } from './scan.ts';

/** A link, with what is known about the place that it leads to. */
export type KnownLink = {
  readonly start: number;
  readonly end: number;
  readonly url: string;
  /** Who is at home there; null if nobody that is known. */
  readonly homes: readonly ProjectId[] | null;
  readonly called: string | null;
};

/** A block as it is read: its text without invisible characters, what was found, its links. */
export type BlockView = {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly links: readonly KnownLink[];
  readonly role: 'prose' | 'heading' | 'code';
  /** Words that begin sentences and headings. */
  readonly ordinary: ReadonlySet<string>;
};

export type ProjectSense = Sense & { readonly project: LexiconProject };

/** The projects among what a found spelling may mean. */
export const projectSenses = (hit: Hit): readonly ProjectSense[] =>
  hit.senses.filter((sense): sense is ProjectSense => sense.project !== null);
