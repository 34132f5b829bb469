/** A stretch of the sorted terms: `from` inclusive, `to` exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

/** Terms that are a few letters away from a word. */
export type NearStretch = Stretch & { readonly edits: number };

/** Where terms that are not less than the word begin. */
export function placeOf(terms: readonly string[], word: string, from = 0, to = terms.length) {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of a term, or -1. */
export function termAt(terms: readonly string[], word: string): number {
  const place = placeOf(terms, word);
  return terms[place] === word ? place : -1;
}

/** All terms that begin with the word. */
export function startingWith(terms: readonly string[], word: string): Stretch {
  const from = placeOf(terms, word);
  return { from, to: placeOf(terms, `${word}\uffff`, from) };
}

/**
 * Terms at most so many edits away, a swap of neighbours being one edit. The sorted list is walked
 * as if it were a tree of letters: a beginning that is too far off is left with all its terms.
 * `begun`: the word may be the beginning of the term.
 */
export function nearTerms(
  terms: readonly string[],
  word: string,
  edits: number,
  begun: boolean,
): readonly NearStretch[] {
  const found: NearStretch[] = [];
  const size = word.length;
  const rows: Uint8Array[] = [Uint8Array.from({ length: size + 1 }, (_, at) => at)];
  const letters: number[] = [];

  const walk = (from: number, to: number, depth: number): void => {
    const row = rows[depth]!;
    if (begun && depth > 0 && row[size]! <= edits) {
      found.push({ from, to, edits: row[size]! });
      return;
    }
    let at = from;
    for (; at < to && terms[at]!.length === depth; at += 1) {
      if (row[size]! <= edits) found.push({ from: at, to: at + 1, edits: row[size]! });
    }
    while (at < to) {
      const letter = terms[at]!.charCodeAt(depth);
      const end = endOf(terms, at, to, depth, letter);
      letters[depth] = letter;
      if (nextRow(rows, letters, depth, word) <= edits) walk(at, end, depth + 1);
      at = end;
    }
  };
  walk(0, terms.length, 0);
  return found;
}

/** Where the terms end that have this letter at this depth. */
function endOf(terms: readonly string[], at: number, to: number, depth: number, letter: number) {
  let step = 1;
  while (at + step < to && terms[at + step]!.charCodeAt(depth) === letter) step *= 2;
  let low = at + (step >> 1);
  let high = Math.min(at + step, to);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]!.charCodeAt(depth) === letter) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One letter more: fills the row of the next depth and answers the least number in it. */
function nextRow(rows: Uint8Array[], letters: readonly number[], depth: number, word: string) {
  const above = rows[depth]!;
  const row = (rows[depth + 1] ??= new Uint8Array(word.length + 1));
  const letter = letters[depth]!;
  let least = (row[0] = depth + 1);
  for (let at = 1; at <= word.length; at += 1) {
    const same = word.charCodeAt(at - 1) === letter;
    let value = Math.min(above[at]! + 1, row[at - 1]! + 1, above[at - 1]! + (same ? 0 : 1));
    const swapped =
      depth > 0 &&
      at > 1 &&
      word.charCodeAt(at - 2) === letter &&
      word.charCodeAt(at - 1) === letters[depth - 1];
    if (swapped) value = Math.min(value, rows[depth - 1]![at - 2]! + 1);
    row[at] = value;
    if (value < least) least = value;
  }
  return least;
}
