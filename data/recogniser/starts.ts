import { firstWords, wordEnd } from '../text/spelling.ts';

const separators = '[\\s\\-\\u2010\\u2011]+';
const asciiWord = /^\w/;

type Node = Map<string, Node>;

/**
 * The source of an expression that stops where a text may begin one of the keys: a tree of their first
 * letters, three to six, as many as make it no longer than asked. It grows with the alphabet and not
 * with the names. Letters and digits stand for themselves, everything else is written as a code unit.
 */
export function startsExpression(keys: ReadonlySet<string>, longest: number): string {
  const sources = [3, 4, 5, 6].map((depth) => expression(keys, depth));
  return sources.findLast(({ length }) => length <= longest) ?? sources[0]!;
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
