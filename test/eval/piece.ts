/** Text that still knows where each of its UTF-16 units stood in the file. */
export type Piece = { readonly text: string; readonly at: readonly number[] };

export const pieceOf = (text: string, start: number): Piece => ({
  text,
  at: Array.from({ length: text.length }, (_, index) => start + index),
});

export const cut = (piece: Piece, start: number, end = piece.text.length): Piece => ({
  text: piece.text.slice(start, end),
  at: piece.at.slice(start, end),
});

/** Joins pieces; the sign between them stands where the piece before it ended. */
export function join(pieces: readonly Piece[], between: string): Piece {
  const text: string[] = [];
  const at: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && between) {
      text.push(between);
      at.push((at.at(-1) ?? 0) + 1);
    }
    text.push(piece.text);
    for (const offset of piece.at) at.push(offset);
  }
  return { text: text.join(''), at };
}

/** The lines of a text, without their ends. */
export function linesOf(text: string): Piece[] {
  const lines: Piece[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push(pieceOf(line.replace(/\r$/, ''), start));
    start += line.length + 1;
  }
  return lines;
}
