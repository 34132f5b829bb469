/**
 * How a spelling is found: letters in any case; a space or hyphen stands for a hyphen, any run of
 * white space, or nothing; everything else stands for itself.
 */

/** A spelling with one space for each separator. */
export const formOf = (spelling: string): string =>
  spelling
    .trim()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\-\u2010\u2011]+/g, ' ');

/** As spellings are compared where case does not count. */
export const keyOf = (spelling: string): string => formOf(spelling).toLowerCase();

const separator = /\s+|[-\u2010\u2011]/y;

/** Where a form or key ends in the text if it stands at `start`, else -1. UTF-16 offsets. */
export function matchKey(text: string, start: number, key: string, exact: boolean): number {
  let at = start;
  for (const wanted of key) {
    if (wanted === ' ') {
      separator.lastIndex = at;
      if (separator.test(text)) at = separator.lastIndex;
    } else {
      const found = text.slice(at, (at += wanted.length));
      if (found === wanted || (!exact && found.toLowerCase() === wanted)) continue;
      if (wanted !== "'" || !/[’ʼ]/.test(found)) return -1;
    }
  }
  return at;
}

/**
 * Letters, digits, marks and `_` in a row, but not of the scripts that are written without spaces,
 * nor the emoji signs that are formally marks.
 */
const run =
  /(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\u20E3\uFE0E\uFE0F])[\p{L}\p{N}\p{M}_])*/uy;

/** The end of the word that starts there; the same offset if none does. */
export function wordEnd(text: string, start: number): number {
  let at = start - 1;
  let unit;
  // Letters, digits, `_`: nearly all that is asked, without an expression or a call.
  do unit = text.charCodeAt(++at);
  while (
    (unit > 96 && unit < 123) ||
    (unit > 64 && unit < 91) ||
    (unit > 47 && unit < 58) ||
    unit === 95
  );
  // Also at the end of the text, where the unit is no number.
  if (!(unit > 127)) return at;
  run.lastIndex = at;
  run.test(text);
  // In the middle of a pair it begins with the pair.
  return Math.max(at, run.lastIndex);
}

/** No word runs into the stretch from either side. */
export const standsAlone = (text: string, start: number, end: number): boolean =>
  wordEnd(text, start - 1) < start && wordEnd(text, end) === end;

/**
 * The words that a text may have where the key begins: `argo cd` begins with `argo` or `argocd`.
 * A key that begins in a script without spaces, or with a sign, begins with its first unit.
 */
export function firstWords(key: string): string[] {
  if (!key.includes(' ')) return [key.slice(0, wordEnd(key, 0) || 1)];
  const words: string[] = [];
  let joined = '';
  for (const part of key.split(' ')) {
    joined += part;
    const end = wordEnd(joined, 0);
    const word = joined.slice(0, end || 1);
    if (!words.includes(word)) words.push(word);
  }
  return words;
}
