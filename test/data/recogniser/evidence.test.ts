import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../data/recogniser/compile.ts';
import { openLexicon } from '../../../data/recogniser/lexicon.ts';
import type { Block } from '../../../data/model/block.ts';
import { readBlock } from '../../../data/recogniser/read-block.ts';
import { placesOf } from '../../../data/recogniser/places.ts';
import { readCatalogue } from '../../eval/catalogue.ts';

const lexicon = openLexicon(compileLexicon(readCatalogue()));

/** The kinds of evidence for the first candidate of a project. */
function kinds(id: string, text: string, rest: Partial<Block> = {}): string[] {
  const reading = readBlock(lexicon, { text, links: [], role: 'prose', ...rest });
  const candidate = reading?.candidates.find(({ project }) => project.id === id);
  return (candidate?.evidence ?? []).map(({ kind }) => kind);
}

describe('what a block says of a name', () => {
  test.each([
    ['falco', 'falco is a tool', 'lower'],
    ['falco', 'the FALCO list', 'upper'],
    ['falco', 'Lisa Falco', 'stranger-first'],
    ['falco', 'and then Lisa Falco sang', 'stranger-before'],
    ['cedar', 'one Cedar Waxwing', 'stranger-after'],
    ['flux', 'with Flux.jl in Julia', 'joined'],
    ['cortex', 'a Cortex-M4 core', 'joined'],
    ['flux', 'the new Flux 2.4 is out', 'version'],
    ['rook', 'he moved the rook to the left', 'lower'],
    ['rook', 'then he took the rook.', 'article'],
    ['harbor', 'attack on Pearl Harbor in 1941', 'against-phrase'],
    ['helm', 'run helm install now', 'cue-phrase'],
    ['helm', 'Helm reads a chart', 'cue-near'],
    ['helm', 'Helm reads two charts', 'cue-near'],
    ['envoy', 'Istio and Envoy', 'sure-near'],
    ['envoy', 'Falco and Envoy', 'other-near'],
    ['envoy', 'the CNCF took Envoy', 'term-near'],
  ])('%s in "%s": %s', (id, text, kind) => expect(kinds(id, text)).toContain(kind));

  test('a capitalised word that begins many a sentence is no stranger', () => {
    expect(kinds('falco', 'Using Falco on nodes')).not.toContain('stranger-first');
  });

  test('an idiom with the name elsewhere in the text is no near cue', () => {
    expect(kinds('harbor', 'Harbor is not Pearl Harbor')).not.toContain('against-near');
  });

  test('a key of a YAML listing is not the tool of that name', () => {
    expect(kinds('kind', 'kind: ConfigMap', { role: 'code' })).toContain('joined');
  });

  test.each([
    ['https://rook.io/docs', 'own-link'],
    ['https://github.com/rook/rook', 'own-link'],
    ['https://github.com/rook/other', 'own-link'],
    ['https://github.com/someone/rook', 'rival-link'],
    ['https://rook.example', 'rival-link'],
  ])('a link to %s', (url, kind) => {
    expect(kinds('rook', 'see Rook', { links: [{ start: 4, end: 8, url }] })).toContain(kind);
  });
});

test('a long block is read in linear time', () => {
  const time = (repeat: number) => {
    const text = 'Helm, Flux and Harbor with charts. '.repeat(repeat);
    const start = performance.now();
    readBlock(lexicon, { text, links: [], role: 'prose' });
    return performance.now() - start;
  };
  time(200);
  const small = Math.min(time(250), time(250), time(250));
  const large = Math.min(time(2000), time(2000));
  expect(large / small).toBeLessThan(24);
});

test('places and names of addresses', () => {
  expect(placesOf('https://www.Helm.sh/docs/x')).toEqual([
    'helm.sh',
    'helm.sh/docs',
    'helm.sh/docs/x',
  ]);
  expect(placesOf('https://github.com/FluxML/Flux.jl.git#top').at(-1)).toBe(
    'github.com/fluxml/flux.jl',
  );
  expect(placesOf('mailto:a@b.c')).toEqual([]);
  expect(lexicon.placeAt('https://github.com/FluxML/Flux.jl/blob/main/README.md').called).toBe(
    'flux.jl',
  );
  expect(lexicon.placeAt('https://docs.porter.run/deploy').called).toBe('porter');
  expect(lexicon.placeAt('https://www.npmjs.com/package/flux').called).toBe('flux');
});
