import { describe, expect, it } from 'vitest';
import { textRecogniser } from '../../../data/recogniser/recognise-text.ts';
import { compileLexicon } from '../../../data/recogniser/compile.ts';
import { openLexicon } from '../../../data/recogniser/lexicon.ts';
import { aProject } from '../samples.ts';

const helm = aProject('helm', 'Helm', {
  prior: 'word',
  spellings: [{ text: 'Helm', case: 'any', prior: 'word' }],
  sense: "a ship's wheel",
  cues: { for: ['chart'], against: ['ship'] },
});
const recognise = textRecogniser(openLexicon(compileLexicon([aProject('keptn', 'Keptn'), helm])));

describe('the projects of a text', () => {
  it('are one for each mention, in order', () => {
    expect(recognise('A Helm chart for Keptn, and why Keptn needs it')).toEqual([
      'helm',
      'keptn',
      'keptn',
    ]);
  });

  it('are told by the rules of pages', () => {
    expect(recognise('A captain at the helm of a ship')).toEqual([]);
    expect(recognise('')).toEqual([]);
  });
});
