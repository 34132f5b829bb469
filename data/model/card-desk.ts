import type { TalkId } from './ids.ts';
import type { CardRequest } from './library.ts';

/**
 * A piece of a card as plain data: a text, or an element by `tag.class`, its attributes and what is
 * in it. The script in every page only builds it: what a card says, and how, is none of its weight.
 */
export type Drawing =
  string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...Drawing[]];

/** A card, or a sign beside a mark, with the style sheet of all drawings. */
export type CardSheet = { readonly drawing: Drawing; readonly css: string };

/** What can be pressed in a card: an element carries `data-act` and, where it needs one, `data-talk`. */
export type CardAct =
  | { readonly kind: 'save' | 'undo'; readonly talk: TalkId }
  | { readonly kind: 'site-off' | 'site-on' };

/** What a card needs of the background. */
export type CardDesk = {
  /** The card of a project, best talks for the context first; null if there is no such project. */
  show(request: CardRequest): Promise<CardSheet | null>;
  /** The sign beside a mark that was stepped to, whose words stand so in the page. */
  cue(words: string): Promise<CardSheet>;
  /** Does it, and draws anew the part of the card (an element with `data-part`) that it is about. */
  act(act: CardAct): Promise<Drawing>;
  /** Opens the search in a tab, with the project's talks. */
  search(project: CardRequest['project']): Promise<void>;
};
