import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileNames } from '../../../data/recogniser/compile.ts';
import { openNames } from '../../../data/recogniser/names.ts';
import { scan } from '../../../data/recogniser/scan.ts';
import { project } from './projects.ts';

/** The slow and obvious way: at each place, the longest name that stands there on its own. */
function reference(names: readonly string[], text: string): string[] {
  const escaped = (name: string) =>
    name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[ -]/g, '(?:\\s+|[\\-\u2010\u2011])?');
  const word = '[[\\p{L}\\p{N}\\p{M}_]--[\\p{scx=Han}\\p{scx=Hira}]]';
  const ones = names.map((name) => new RegExp(`(?<!${word})${escaped(name)}(?!${word})`, 'viy'));
  const found: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const ends = ones.map((one) => {
      one.lastIndex = at;
      return one.test(text) ? one.lastIndex : 0;
    });
    const end = Math.max(...ends);
    if (end === 0) continue;
    found.push(`${at}-${end}`);
    at = end - 1;
  }
  return found;
}

// Few letters, so that names meet, overlap and begin each other.
const letter = fc.constantFrom('a', 'b', 'A', 'é', '2', '_');
const word = fc.string({ unit: letter, minLength: 1, maxLength: 4 });
const name = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .chain((words) => fc.constantFrom(' ', '-').map((by) => words.join(by)));
const sign = fc.constantFrom(' ', '-', '  ', '\n', '\u00A0', '.', ',', '用', 'の', '\u2011', '/');
const text = fc.array(fc.oneof(word, sign), { maxLength: 40 }).map((parts) => parts.join(''));

test('finds what the slow way finds', () => {
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 8 }),
      text,
      text,
      fc.nat(),
      (names, before, after, which) => {
        const words = openNames(compileNames(names.map((text, at) => project(`p${at}`, [text]))));
        const whole = `${before} ${names[which % names.length]!} ${after}`;
        const hits = scan(words, whole);
        expect(hits.map(({ start, end }) => `${start}-${end}`)).toEqual(reference(names, whole));
      },
    ),
    { numRuns: 300 },
  );
}, 30_000);
