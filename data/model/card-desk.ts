import type { ProjectId, TalkId } from './ids.ts';
import type { CardRequest } from './library.ts';

/**
 * A piece of a card as plain data: a text, or an element by `tag.class`, its attributes and what is
 * in it. The script in every page only builds it: what a card says, and how, is none of its weight.
 */
export type Drawing =
  string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...Drawing[]];

/** A card, or a sign beside a mark, with the style sheet of all drawings. */
export type CardSheet = {
  readonly drawing: Drawing;
  readonly css: string;
  /** Classes of the stage that the drawing stands on: the tone of the page. */
  readonly stage: string;
};

/** All that the background is told of a mark when its card is asked for. */
export type CardQuestion = CardRequest & {
  /** The words as they stand in the page, at most 80 characters. */
  readonly text: string;
  /** Lists of `Reason`, each as JSON: of its text, and of the page. */
  readonly reasons: readonly string[];
  /**
   * What is painted behind the words: the page's `color-scheme`, then for each element outwards
   * `background color; text color; background image`, a line each; at most 4,000 characters.
   */
  readonly look: string;
};

/** What can be pressed in a card: an element carries it as JSON in `data-act`. */
export type CardAct =
  | { readonly kind: 'save' | 'undo'; readonly talk: TalkId }
  | { readonly kind: 'site-off' | 'site-on' | 'pause' | 'resume' | 'pin' | 'unpin' | 'copied' }
  /** `site`: on this site only, else anywhere. */
  | { readonly kind: 'never' | 'not-never'; readonly name: string; readonly site: boolean }
  /** Opens the library in a tab, at the project, and is the end of the card. */
  | { readonly kind: 'library'; readonly project: ProjectId };

/** What a card needs of the background. */
export type CardDesk = {
  /** The card of a project, best talks for the context first; null if there is no such project. */
  show(question: CardQuestion): Promise<CardSheet | null>;
  /** The sign beside a mark that was stepped to. */
  cue(question: CardQuestion): Promise<CardSheet>;
  /**
   * Does it, and draws anew the part of the card (an element with `data-part`) that it is about;
   * null where the card is to close.
   */
  act(act: CardAct): Promise<Drawing | null>;
};
