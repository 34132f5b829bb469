import { expect, it } from 'vitest';
import { whyMarked } from '../../../data/card/why.ts';
import { weights } from '../../../data/recogniser/weights.ts';

const t = (key: string, ...words: string[]) => [key, ...words].join(' ');
const why = (...reasons: (readonly [kind: string, points: number, detail?: string])[]) =>
  whyMarked(
    reasons.map(([kind, points, detail]) => ({ kind, points, ...(detail && { detail }) })),
    t,
  );

it.each([
  ['a name that means one thing', [], 'whyCoined'],
  [
    'the two best, the best first',
    [
      ['word', -2.9, 'Flux'],
      ['cue-far', 0.8, 'git'],
      ['cue-near', 1.5, 'gitops, helm'],
      ['own-link', 4, 'https://fluxcd.io/docs'],
    ],
    'whyOwnLink “fluxcd.io” whyNear “gitops”, “helm”',
  ],
  [
    'an address by its host',
    [['place-field', 1, 'https://www.cncf.io/a?b#c']],
    'whyPlaceField “cncf.io”',
  ],
  ['what is special to common words', [['common term-near', 1, 'pod']], 'whyNear “pod”'],
  [
    'nothing that can be told',
    [
      ['mystery', 1, 'x'],
      ['word', -3],
    ],
    'whyAll',
  ],
] as const)('tells %s', (_, reasons, text) => {
  expect(why(...reasons)).toBe(text);
});

it('has words for every kind of evidence that speaks for a name', () => {
  const mute = Object.entries(weights)
    .filter(([kind, points]) => points > 0 && why([kind, 1, 'x']) === 'whyAll')
    .map(([kind]) => kind);
  expect(mute).toEqual([]);
});
