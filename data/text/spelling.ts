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

const letter = /[\p{L}\p{N}\p{M}]/u;
/** Emoji signs that are formally marks, and the scripts that are written without spaces. */
const unspaced =
  /\u20E3|\uFE0E|\uFE0F|[\u0E00-\u0EFF\u1000-\u11FF\u1780-\u17FF\u3005-\u9FFF\uA960-\uA97F\uAC00-\uFAFF\uFF66-\uFFDC\u{1B000}-\u{1B16F}\u{20000}-\u{323AF}]/u;

/** Is it a letter, digit, mark or `_`, and not of a script written without spaces? */
const runsOn = (character: string) => letter.test(character) && !unspaced.test(character);

/** Digits, letters, `_`: nearly all that is asked, without a string for each. */
const isAscii = (unit: number) =>
  (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58) || unit === 95;

/** The end of the word that starts there; the same offset if none does. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (isAscii(unit)) at++;
    // Also at the end of the text, where the unit is no number.
    else if (!(unit > 127)) return at;
    else {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      if (!runsOn(character)) return at;
      at += character.length;
    }
  }
}

/** No word runs into the stretch from either side. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isAscii(before)) return false;
  if (before > 127) {
    const pair = text.codePointAt(start - 2)!;
    if (runsOn(pair > 0xffff ? String.fromCodePoint(pair) : text.charAt(start - 1))) return false;
  }
  return wordEnd(text, end) === end;
}

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
