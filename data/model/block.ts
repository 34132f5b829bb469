/** A link in a block, by offsets in the block's text. */
export type LinkSpan = { readonly start: number; readonly end: number; readonly url: string };

/** A stretch of a page that is read as one: a paragraph, a heading, a cell, a listing. */
export type Block = {
  readonly text: string;
  readonly links: readonly LinkSpan[];
  readonly role: 'prose' | 'heading' | 'code';
};
