import type { Block, LinkSpan } from '../../data/model/block.ts';
import type { Piece } from './piece.ts';

/** A block as a page would show it, and where each unit of its text stood in the file. */
export type RenderedBlock = { readonly block: Block; readonly at: readonly number[] };

export type Role = Block['role'];

/** A block of what was written, or null if nothing is visible in it. */
export function renderedBlock(
  piece: Piece,
  links: readonly LinkSpan[],
  role: Role,
): RenderedBlock | null {
  if (piece.text.trim() === '') return null;
  return { block: { text: piece.text, links, role }, at: piece.at };
}
