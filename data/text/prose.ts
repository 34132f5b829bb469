/** Words in a row, the first with a capital, or six of them, or a sign of a sentence: no code. */
export const prose = /\p{Lu}\p{Ll}+,? \p{L}|( \p{Ll}+,?){6}|[、。]/u;

/** Whether a listing speaks of a name, as in a comment: no small letter, in a line that reads like prose. */
export const isSpokenOf = (text: string, start: number): boolean =>
  text[start]! < 'a' &&
  prose.test(text.slice(text.lastIndexOf('\n', start) + 1).split('\n', 1)[0]!);
