/**
 * How a spelling is found: letters in any case; a space or hyphen stands for a hyphen, any run of
 * white space, or nothing; everything else stands for itself.
 */

/** The form of a spelling that is compared: lower case, one space for each separator. */
export const keyOf = (spelling: string): string =>
  spelling
    .trim()
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\-\u2010\u2011]+/g, ' ');

const separator = /\s+|[-\u2010\u2011]/y;

/** Where the key ends in the text if it stands at `start`, else -1. UTF-16 offsets. */
export function matchKey(text: string, start: number, key: string): number {
  let at = start;
  for (const unit of key) {
    if (unit === ' ') {
      separator.lastIndex = at;
      if (separator.test(text)) at = separator.lastIndex;
    } else {
      const found = text.slice(at, at + unit.length).toLowerCase();
      if (found !== unit && !(unit === "'" && /[’ʼ]/.test(found))) return -1;
      at += unit.length;
    }
  }
  return at;
}

/** Letters, digits, marks and `_`, except those of scripts written without spaces. */
const wordUnit =
  '[[\\p{L}\\p{N}\\p{M}_]--[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}\\uFE0E\\uFE0F\\u20E3]]';
const word = new RegExp(`${wordUnit}+`, 'vy');
const endsInWord = new RegExp(`${wordUnit}$`, 'v');

/** The end of the word that starts there; the same offset if none does. */
export function wordEnd(text: string, start: number): number {
  word.lastIndex = start;
  return word.test(text) ? word.lastIndex : start;
}

/** No word runs into the stretch from either side. */
export const standsAlone = (text: string, start: number, end: number): boolean =>
  !endsInWord.test(text.slice(Math.max(0, start - 2), start)) && wordEnd(text, end) === end;

/**
 * The words that a text may have where the key begins: `argo cd` begins with `argo` or `argocd`.
 * A key that begins in a script without spaces, or with a sign, begins with its first unit.
 */
export function firstWords(key: string): string[] {
  const parts = key.split(' ');
  const all = parts.map((_, index) => {
    const joined = parts.slice(0, index + 1).join('');
    const end = wordEnd(joined, 0);
    return end > 0 ? joined.slice(0, end) : joined.slice(0, 1);
  });
  return [...new Set(all)];
}
