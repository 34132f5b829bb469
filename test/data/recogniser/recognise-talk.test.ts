import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../data/recogniser/compile.ts';
import { openLexicon } from '../../../data/recogniser/lexicon.ts';
import { talkRecogniser } from '../../../data/recogniser/recognise-talk.ts';
import { aProject } from '../samples.ts';

const helm = aProject('helm', 'Helm', {
  prior: 'word',
  spellings: [{ text: 'Helm', case: 'any', prior: 'word' }],
  sense: "a ship's wheel",
  cues: { for: ['chart'], against: ['ship'] },
});
const recognise = talkRecogniser(openLexicon(compileLexicon([aProject('keptn', 'Keptn'), helm])));
const named = (title: string, text = '') => {
  const names = recognise(title, text);
  return [names.title, names.text].map((all) =>
    all.map(({ project, start }) => `${project} ${start}`),
  );
};

describe('the projects of a talk', () => {
  it('are one for each mention, in order, with its place', () => {
    const text = 'A Helm chart for Keptn, and why Keptn needs it';
    expect(named('Hello', text)).toEqual([[], ['helm 2', 'keptn 17', 'keptn 32']]);
    expect(named('Keptn', 'Keptn, and Keptn')).toEqual([['keptn 0'], ['keptn 0', 'keptn 11']]);
  });

  it('are told by the rules of pages', () => {
    expect(named('A captain', 'At the helm of a ship')).toEqual([[], []]);
    expect(named('')).toEqual([[], []]);
  });

  it('are told in the title by what the text says, and the other way round', () => {
    expect(named('The state of Helm')).toEqual([[], []]);
    expect(named('The state of Helm', 'Which chart is next for Keptn?')).toEqual([
      ['helm 13'],
      ['keptn 24'],
    ]);
    expect(named('A chart for Keptn', 'This talk is on Helm.')).toEqual([
      ['keptn 12'],
      ['helm 16'],
    ]);
  });

  it('have the places of the text as it came', () => {
    expect(named('', 'soft\u00ADhy\u00ADphens and Keptn')).toEqual([[], ['keptn 18']]);
  });
});
