import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLexicon } from '../../../data/recogniser/compile.ts';
import { judge } from '../../../data/recogniser/judge.ts';
import { openLexicon } from '../../../data/recogniser/lexicon.ts';
import type { Block } from '../../../data/model/block.ts';
import { readBlock } from '../../../data/recogniser/read-block.ts';
import { createTopic } from '../../../data/recogniser/topic.ts';
import { readCatalogue } from '../../eval/catalogue.ts';

const json = compileLexicon(readCatalogue());
const place = { url: 'https://example.org/notes', title: 'Notes', language: 'en' };

const sentences: readonly string[] = [
  'Helm installs charts into Kubernetes.',
  'The rook takes the pawn; Rook and bishop win.',
  'Rook runs Ceph, an OSD for each disk.',
  'Falco watches syscalls with eBPF.',
  'Falco peregrinus is a bird.',
  'Pearl Harbor was attacked in 1941.',
  'Harbor keeps images, as Distribution does.',
  'Our Score is 12, and Thanos won.',
  'Prometheus scrapes metrics, Thanos keeps them.',
  'Argo CD and Flux follow GitOps.',
  'Flux.jl trains in Julia.',
  'Kyverno, Envoy, Jaeger',
  'A day at the sea.',
];
const blocks = fc.array(
  fc.record({
    text: fc.constantFrom(...sentences),
    links: fc.constantFrom(
      [],
      [{ start: 0, end: 5, url: 'https://github.com/FluxML/Flux.jl' }],
      [{ start: 0, end: 4, url: 'https://github.com/rook/rook' }],
    ),
    role: fc.constantFrom('prose' as const, 'heading' as const, 'code' as const),
  }),
  { minLength: 1, maxLength: 12 },
);

/** What is said of each block, by its text, when they come in this order. */
function judged(order: readonly Block[], gone: readonly Block[] = []): Map<string, string> {
  const lexicon = openLexicon(json);
  const topic = createTopic(place);
  for (const block of gone) {
    const reading = readBlock(lexicon, block);
    if (reading) topic.add(reading);
  }
  const readings = order.map((block) => readBlock(lexicon, block));
  for (const reading of readings) if (reading) topic.add(reading);
  for (const block of gone) {
    const reading = readBlock(lexicon, block);
    if (reading) topic.remove(reading);
  }
  return new Map(
    order.map((block, at) => [
      JSON.stringify(block),
      JSON.stringify(readings[at] ? judge(readings[at], topic, lexicon) : []),
    ]),
  );
}

test('the order in which blocks are read changes nothing, reasons included', () => {
  const orders = blocks.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(orders, ([one, other]) => {
      expect(judged(one)).toEqual(judged(other));
    }),
  );
});

test('blocks that have gone leave nothing behind', () => {
  fc.assert(
    fc.property(blocks, blocks, (all, gone) => {
      expect(judged(all, gone)).toEqual(judged(all));
    }),
  );
});

test('a page is judged anew when a block says something else', () => {
  const lexicon = openLexicon(json);
  const topic = createTopic(place);
  const read = (text: string) => readBlock(lexicon, { text, links: [], role: 'prose' })!;
  const doubtful = read('Harbor is down again.');
  topic.add(doubtful);
  expect(judge(doubtful, topic, lexicon)).toEqual([]);
  const clear = read('Kubernetes, Kyverno, Argo CD and Istio run in the cluster, says the CNCF.');
  topic.add(clear);
  expect(judge(doubtful, topic, lexicon).map(({ project }) => project)).toEqual(['harbor']);
  topic.remove(clear);
  expect(judge(doubtful, topic, lexicon)).toEqual([]);
});

test('a rival that the page names far from the name speaks against it', () => {
  const far = { text: 'It reads the Enphase microinverters.', links: [], role: 'prose' as const };
  const near = {
    text: 'The Envoy client reads its config from an API.',
    links: [],
    role: 'prose' as const,
  };
  const isMarked = (blocks: readonly Block[]) => judged(blocks).get(JSON.stringify(near)) !== '[]';
  expect(isMarked([near, { ...far, text: 'It reads the listeners of the proxies.' }])).toBe(true);
  expect(isMarked([near, far])).toBe(false);
});
