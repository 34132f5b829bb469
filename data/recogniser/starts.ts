import { firstWords, wordEnd } from '../text/spelling.ts';

const separators = '[\\s\\-\\u2010\\u2011]+';
const asciiWord = /^\w/;

type Node = Map<string, Node>;

/** The longest expressions that are worth their compilation (about 1 ms for each 1,000 characters). */
const longest = { quick: 4_000, thorough: 16_000 };

/**
 * The sources of two expressions that stop where a text may begin one of the keys. Both are trees
 * of the first letters: three or four in the first, which is soon compiled, more in the second,
 * which is worth it for long pages. They grow with the alphabet and not with the names. Letters and
 * digits stand for themselves, everything else is written as a code unit.
 */
export function startsExpressions(keys: ReadonlySet<string>): readonly [string, string] {
  const sources = [3, 4, 5, 6].map((depth) => expression(keys, depth));
  const within = (most: number, to: number) =>
    sources.slice(0, to).findLast(({ length }) => length <= most) ?? sources[0]!;
  return [within(longest.quick, 2), within(longest.thorough, 4)];
}

function expression(keys: ReadonlySet<string>, depth: number): string {
  const afterBreak: Node = new Map();
  const anywhere: Node = new Map();
  for (const key of keys) {
    // `\b` knows ASCII words only.
    for (const atoms of beginnings(key, depth))
      insert(asciiWord.test(key) ? afterBreak : anywhere, atoms);
  }
  const parts: string[] = [];
  if (afterBreak.size > 0) parts.push(`\\b(?=${sourceOf(afterBreak)})`);
  if (anywhere.size > 0) parts.push(`(?=${sourceOf(anywhere)})`);
  return parts.length > 0 ? parts.join('|') : '(?!)';
}

/** The first letters, in each way in which they may be separated. */
function beginnings(key: string, depth: number): string[][] {
  if (wordEnd(key, 0) === 0) return [[...units(key.split(' ')[0]!, 3), '']];
  return firstWords(key).map((word) => {
    const atoms = units(word, depth);
    if (word.length >= depth) return atoms;
    const rest = afterLetters(key, word.length);
    if (rest.startsWith(' ') && rest.length > 1) {
      return [...atoms, separators, literal(rest.charAt(1))];
    }
    return [...atoms, asciiWord.test(word.charAt(word.length - 1)) ? '\\b' : ''];
  });
}

/** A code unit each, not a character: the expression and the matcher count in units. */
const units = (word: string, count: number) => word.slice(0, count).split('').map(literal);

/** What follows the first letters of a key, not counting its separators. */
function afterLetters(key: string, letters: number): string {
  let at = 0;
  for (let seen = 0; seen < letters; at++) if (key.charAt(at) !== ' ') seen++;
  return key.slice(at);
}

const literal = (unit: string) =>
  /[a-z0-9]/.test(unit) ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

function insert(node: Node, atoms: readonly string[]): void {
  const [atom, ...rest] = atoms;
  if (atom === undefined) return;
  const next = node.get(atom) ?? new Map();
  node.set(atom, next);
  insert(next, rest);
}

function sourceOf(node: Node): string {
  const leaves: string[] = [];
  const branches: string[] = [];
  for (const [atom, next] of [...node].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (next.size > 0) branches.push(atom + sourceOf(next));
    else if (/^[a-z0-9]$/.test(atom)) leaves.push(atom);
    else branches.push(atom);
  }
  if (leaves.length > 0) branches.unshift(leaves.length > 1 ? `[${leaves.join('')}]` : leaves[0]!);
  return branches.length === 1 ? branches[0]! : `(?:${branches.join('|')})`;
}
