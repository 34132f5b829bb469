import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../data/recogniser/compile.ts';
import { openLexicon } from '../../../data/recogniser/lexicon.ts';
import type { Block } from '../../../data/model/block.ts';
import { pageEvidence } from '../../../data/recogniser/page-evidence.ts';
import { readBlock } from '../../../data/recogniser/read-block.ts';
import { placesOf } from '../../../data/recogniser/places.ts';
import { softwareTerms } from '../../../data/recogniser/software-terms.ts';
import { fieldNames, strongTerms, weakTerms } from '../../../data/recogniser/terms.ts';
import { byOwner } from '../../../data/recogniser/topic.ts';
import { worldTerms } from '../../../data/recogniser/world-terms.ts';
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
    ['cedar', 'one Cedar Waxwing', 'common stranger-after'],
    ['flux', 'with Flux.jl in Julia', 'joined'],
    ['cortex', 'a Cortex-M4 core', 'joined'],
    ['prometheus', 'use Net::Prometheus;', 'joined'],
    ['flux', 'the new Flux 2.4 is out', 'version'],
    ['rook', 'he moved the rook to the left', 'noun'],
    ['rook', 'then he took the rook.', 'article'],
    ['harbor', 'attack on Pearl Harbor in 1941', 'against-phrase'],
    ['prometheus', 'Amazon Managed Service for Prometheus keeps metrics', 'against-phrase'],
    ['prometheus', 'to Azure Managed Prometheus', 'against-phrase'],
    ['prometheus', 'Google Cloud Managed\nService for Prometheus', 'against-phrase'],
    ['armada', 'a report of Juan Pancorbo Armada.', 'person'],
    ['helm', 'run helm install now', 'cue-phrase'],
    ['rook', 'Rook has one osd', 'cue-near'],
    ['rook', 'Rook with two osds', 'cue-near'],
    ['helm', 'Helm reads a chart', 'general-near'],
    ['cortex', 'TheHive asks Cortex', 'shared against-near'],
    ['score', 'Score = used / total', 'joined'],
    ['ratify', '- Ratify', 'common alone'],
    ['falco', 'Tools:\nFalco\nKyverno', 'alone'],
    ['falco', 'Falco: alerts', 'leads'],
    ['jaeger', 'What is Jaeger?', 'asked'],
    ['falco', 'Falcoとは', 'asked'],
    ['score', 'write it with Score and go', 'common proper'],
    ['envoy', 'see [Envoy](https://github.com/laravel/envoy) now', 'rival-link'],
    ['rook', 'see https://github.com/rook/rook now', 'own-link'],
    ['envoy', 'Istio and Envoy', 'sure-near'],
    ['envoy', 'Falco and Envoy', 'other-near'],
    ['envoy', 'the CNCF took Envoy', 'sure-near'],
    ['envoy', 'GitOps with Envoy', 'term-near'],
    ['envoy', 'Envoy in the repository', 'soft-near'],
    ['envoy', 'Envoy of the ministry', 'world-near'],
    ['thanos', 'Thanos and its smart contracts', 'world-near'],
    ['argo', 'we like Argo and Flux', 'listed'],
    ['argo', 'Kyverno / Argo', 'listed-sure'],
    ['chef', 'Chef, Puppet und Ansible', 'listed'],
    ['falco', 'after installing Falco', 'used'],
    ['harbor', 'Harbor provides that', 'acts'],
    ['jaeger', 'Jaeger est un logiciel', 'is-a'],
    ['jaeger', 'Jaeger是一个开源的工具', 'is-a'],
    ['lima', 'the Lima instance', 'part'],
    ['longhorn', 'Hi Longhorn community members', 'group'],
    ['helm', 'die Helm-Community', 'group'],
    ['harbor', 'la comunidad de Harbor', 'group'],
    ['volcano', 'Volcano 社区', 'group'],
    ['fluid', 'The Fluid Project holds a meeting', 'common group'],
    ['helm', 'to become a contributor to the Helm project', 'authors'],
    ['thanos', 'data from Thanos every day', 'proper'],
    ['flux', 'using Flux today', 'shared used'],
    ['thanos', 'Copyright (c) The Thanos Community Authors', 'authors'],
    ['submariner', 'Contributors to the Submariner project', 'authors'],
  ])('%s in "%s": %s', (id, text, kind) => expect(kinds(id, text)).toContain(kind));

  test('a capitalised word that begins many a sentence is no stranger', () => {
    expect(kinds('falco', 'Using Falco on nodes')).not.toContain('stranger-first');
  });

  test('what anybody may run for others is still the project', () => {
    expect(kinds('prometheus', 'we offer a managed Prometheus')).not.toContain('against-phrase');
  });

  test('an idiom with the name elsewhere in the text is no near cue', () => {
    expect(kinds('harbor', 'Harbor is not Pearl Harbor')).not.toContain('against-near');
  });

  test.each([
    ['argo', 'Argo went. And Flux came', 'listed'],
    ['harbor', 'Harbor City', 'proper'],
    ['lima', 'the Lima airport', 'part'],
    ['harbor', 'die Harbor-Erweiterung', 'joined'],
    ['eraser', 'baseado no Eraser.', 'article'],
    ['helm', 'the Helm communicates', 'group'],
    ['fluid', 'the Fluid Team', 'common stranger-after'],
    ['falco', 'to play Falco well', 'used'],
    ['capsule', 'the Capsule Operator', 'common stranger-after'],
    ['falco', 'O Falco detecta', 'stranger-first'],
    ['falco', 'Falco has a rule', 'alone'],
    ['harbor', 'Why Harbor was built', 'asked'],
    ['falco', 'The Falco author', 'authors'],
  ])('%s in "%s": not %s', (id, text, kind) => expect(kinds(id, text)).not.toContain(kind));

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

  test.each(['https://github.com/heptio/contour', 'https://projectcontour.io/docs'])(
    'a link to %s, where it was or is',
    (url) => {
      const links = [{ start: 4, end: 11, url }];
      expect(kinds('contour', 'see Contour', { links })).toContain('own-link');
    },
  );
});

/** What one block says of the page. */
const said = (text: string) => readBlock(lexicon, { text, links: [], role: 'prose' })?.said ?? [];

test.each([
  ['image: quay.io/argoproj/argocd:v2', 'page-own-link\targo\t'],
  ['see goharbor/harbor#12', 'page-own-link\tharbor\t'],
  ['apiVersion: source.toolkit.fluxcd.io/v1', 'page-own-link\tflux\t'],
])('"%s" is written at home', (text, what) => expect(said(text)).toContain(what));

test('what only looks like an address is nobody’s', () => {
  expect(said('deploy/argo, backstage/curtain and/or more')).not.toContainEqual(
    expect.stringContaining('page-own-link'),
  );
});

test('a link that is called as nothing else is no rival', () => {
  const saidBy = (url: string) =>
    readBlock(lexicon, { text: 'see', links: [{ start: 0, end: 3, url }], role: 'prose' })?.said;
  expect(saidBy('https://getporter.example/docs')).toEqual(['page-cue\tporter\tgetporter']);
  expect(saidBy('https://github.com/someone/rook')).toEqual(['page-rival\trook\trook']);
});

test('a name without support is said to be perhaps one, a noun is not', () => {
  expect(said('Rook, they say')).toContain('page-maybe\t\tRook');
  expect(said('a rook, they say').join()).not.toContain('page-maybe');
});

test('the title counts, and words of the project anywhere in the page', () => {
  const kindsOf = (title: string, words: readonly string[]) => {
    const { candidates } = readBlock(lexicon, { text: 'Jaeger', links: [], role: 'heading' })!;
    const place = { url: '', title, language: 'en' };
    return pageEvidence(candidates[0]!.sense, { place, about: byOwner(words) }, lexicon).map(
      ({ kind }) => kind,
    );
  };
  expect(kindsOf('', [])).toEqual([]);
  expect(kindsOf('Notes on Kubernetes', [])).toContain('page-name');
  expect(kindsOf('', ['page-soft-term\t\tspans'])).toContain('page-own-word');
  expect(kindsOf('', ['page-soft-term\t\tserver'])).not.toContain('page-own-word');
});

test('each term of the lists is one', () => {
  const terms = [...fieldNames, ...softwareTerms, ...worldTerms, ...strongTerms, ...weakTerms];
  expect(terms.filter((term) => !term || /\n/.test(term))).toEqual([]);
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
  expect(placesOf('https://github.com/orgs/helm/projects/1')).toContain('github.com/helm');
  expect(placesOf('mailto:a@b.c')).toEqual([]);
  expect(lexicon.placeAt('https://github.com/FluxML/Flux.jl/blob/main/README.md').called).toBe(
    'flux.jl',
  );
  expect(lexicon.placeAt('https://docs.porter.run/deploy').called).toBe('porter');
  expect(lexicon.placeAt('https://www.npmjs.com/package/flux').called).toBe('flux');
});

test('a rare cue speaks wherever it stands, a word of every text does not', () => {
  expect(said('It asks the Enphase cloud.')).toContain('page-wide-against\tenvoy\tenphase');
  expect(said('Two OSDs, and one osd more.')).toContain('page-wide-for\trook\tosd');
  expect(said('On the stage they show a plot of the water.')).toEqual([]);
  expect(kinds('envoy', 'Envoy asks Enphase')).toContain('against-near');
});

test('what is said of one mention is told of the page', () => {
  const said = (text: string) => readBlock(lexicon, { text, links: [], role: 'prose' })!.said;
  expect(said('We are using Falco.')).toContain('page-use\tfalco\tusing');
  expect(said('Ask the Falco team.')).toContain('page-group\tfalco\tteam');
  expect(said('Data from Thanos comes late.')).toContain('page-proper\tthanos\tfrom');
  expect(said('A score is a score, and Lisa Falco sang.')).toContain('page-stranger\tfalco\tLisa');
  expect(said('We train with Flux.jl now.')).toContain('page-joined\tflux\t.jl');
  expect(said('for (const harbor of harbor.projects)').join()).not.toContain('page-joined');
});

test('what a page defines without a word of the project is something else', () => {
  const text = 'Armada is a framework for teams of agents.';
  const { candidates, said } = readBlock(lexicon, { text, links: [], role: 'prose' })!;
  const kindsAt = (url: string, ...more: string[]) =>
    pageEvidence(
      candidates[0]!.sense,
      { place: { url, title: '', language: '' }, about: byOwner([...said, ...more]) },
      lexicon,
    ).map(({ kind }) => kind);
  expect(kindsAt('')).toContain('page-unlike');
  expect(kindsAt('', 'page-wide-for\tarmada\tslurm')).not.toContain('page-unlike');
  expect(kindsAt('https://github.com/armadaproject/armada')).not.toContain('page-unlike');
});

test('a cue that all software shares is a general one', () => {
  expect(kinds('prometheus', 'Prometheus and its query')).toContain('general-near');
  expect(kinds('prometheus', 'Prometheus and its queries')).toContain('general-near');
  expect(kinds('prometheus', 'Prometheus and its queries')).not.toContain('cue-near');
});

test('an item of a list is known by the sure names that are items too', () => {
  const ratify = readBlock(lexicon, { text: 'Ratify', links: [], role: 'prose' })!;
  const kyverno = readBlock(lexicon, { text: 'Kyverno: rules', links: [], role: 'prose' })!;
  const [{ sense }] = ratify.candidates as [(typeof ratify.candidates)[0]];
  const details = (...said: string[]) =>
    pageEvidence(
      sense,
      { place: { url: '', title: '', language: '' }, about: byOwner(said) },
      lexicon,
    )
      .filter(({ kind }) => kind === 'common page-item')
      .map(({ detail }) => detail);
  expect(details(...ratify.said, ...kyverno.said)).toEqual(['Kyverno']);
  expect(details(...kyverno.said)).toEqual([]);
  expect(details(...ratify.said)).toEqual([]);
});
