import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkNames, mostNames } from '../../../data/library/desk/own-names.ts';
import type { Project } from '../../../data/model/project.ts';
import { compileLexicon } from '../../../data/recogniser/compile.ts';
import { openLexicon } from '../../../data/recogniser/lexicon.ts';
import { talkRecogniser } from '../../../data/recogniser/recognise-talk.ts';
import { readCatalogue } from '../../eval/catalogue.ts';
import { readOwnSet } from '../../eval/own-set.ts';
import { project } from './projects.ts';

const english =
  'Anchor Basket Bridge Candle Compass Crane Desk Engine Field Garden Hammer Island Kitchen Ladder Lantern Market Mirror ' +
  'Needle Orange Paper Pillow River Saddle Shelf Signal Spoon Summer Table Thunder Ticket Tower Valley Window Winter';
const words = english.split(' ');
const invented = Array.from({ length: mostNames - words.length }, (_, at) =>
  project(`user-${at}`, [`Nm${at}x`]),
);
/** As packs of the reader bring them: each calls itself unmistakable. */
const brought = [...invented, ...words.map((word) => project(word.toLowerCase(), [word]))];
const catalogue = readCatalogue();
const all = [...catalogue, ...checkNames(brought, catalogue).usable];
const recogniserOf = (projects: readonly Project[]) => {
  const named = talkRecogniser(openLexicon(compileLexicon(projects)));
  return (text: string) => [...new Set(named('', text).text.map(({ project }) => project))];
};
const recognise = recogniserOf(all);

const filler = 'the a of with into and was saw old red by his for from small that is'.split(' ');
const word = fc.constantFrom(...words, ...words.map((one) => one.toLowerCase()), ...filler);
const sentence = fc
  .array(word, { minLength: 3, maxLength: 14 })
  .map((parts) => `${parts.join(' ').replace(/^./, (first) => first.toUpperCase())}.`);

test('10,000 names of the reader: English words among them are never marked without evidence', () => {
  expect(all.length).toBeGreaterThanOrEqual(mostNames);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
      expect(recognise(sentences.join(' '))).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('they are found, and change nothing for the names that were there before', () => {
  expect(recognise('Ask Nm17x why.')).toEqual(['user-17']);
  const alone = recogniserOf(catalogue);
  const texts = readOwnSet().map(({ text }) =>
    text.replaceAll(new RegExp(words.join('|'), 'gi'), ''),
  );
  for (const text of texts) expect(recognise(text)).toEqual(alone(text));
}, 60_000);
