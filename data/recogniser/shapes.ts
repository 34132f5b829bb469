import { firstNames, ordinaryWords } from './people.ts';
import type { Shape } from './shape.ts';
import { belongings, usageShapes } from './usage-shapes.ts';

const oneOf = (words: string) => `(?:${words.split(' ').join('|')})`;
const capitals = (words: string) =>
  oneOf(words.replaceAll(/(?:^| )\p{Ll}/gu, (start) => start.toUpperCase()));
const capitalised = String.raw`(?!${capitals(ordinaryWords)}\s)(\p{Lu}[\p{L}’']*\.?)\s+`;
const sentence = String.raw`\0.!?:;…。！？\n|•–—-`;
/** In a heading every word may have a capital, but a common word is modified by what stands beside it. */
const strangerHead = (side: string) => `(?:prose|\\w+ common).* ${side}`;

/** The first group is what a reason shows. */
const shapes: readonly Shape[] = [
  { kind: 'code', head: 'code' },
  { kind: 'noun', head: String.raw`\w+ \w+ \w+ noun`, name: String.raw`([^\p{Lu}\0]+)` },
  {
    kind: 'lower',
    head: String.raw`(?:\w+ common|\w+ \w+ other)(?! noun)`,
    name: String.raw`([^\p{Lu}\0]+)`,
  },
  {
    kind: 'upper',
    head: String.raw`\w+ \w+ other`,
    name: String.raw`(?=[^\0]*\p{Lu})([^\p{Ll}\0]{2,})`,
  },
  // Helm v3.14
  { kind: 'version', after: String.raw`\s+(v?\d+\.\d+[\w.]*)` },
  // unc.Distribution, Net::Prometheus, Past-Thanos, $falco, @backstage
  { kind: 'joined', before: String.raw`([\p{L}\p{N})\]]\.|[\p{L}\p{N}](?:-|::)|[$\\@])` },
  // Flux.jl, Cortex-M, Cortex-4, Score(), Flux::new, Score: 7, Score = used; but not Harbor-Erweiterung
  {
    kind: 'joined',
    after: String.raw`(\.\p{L}[\p{L}\p{N}]*|-\p{Lu}(?!\p{Ll})|-\d|\(\w*\)?|::|\s*:\s*\d|\s*:?=(?!=))`,
  },
  // kind: ConfigMap
  { kind: 'joined', head: 'code', after: String.raw`\s*([:=])` },
  // "the rook.", "a notary who", but not "the Harbor registry"
  {
    kind: 'article',
    before: String.raw`[\0\s("“]([Aa]n?|[Tt]h(?:e|is|at|eir)|[Hh](?:is|er)|[Ii]ts|[Mm]y|[Oo]ur|[Yy]our|[Ee](?:very|ach)|[Ss]ome|[Oo]ne)\s+`,
    after: String.raw`(?:$|["”')\].,;:!?]|\s+(?:of|to|in|on|at|is|was|are|were|and|or|for|from|by|with|as|that|which|who|had|has|would|could|can|may)(?!\p{L}))`,
  },
  // Lisa Falco, Dr. Jaeger; but not the Falco of a title such as "Ask Anna: Falco".
  {
    kind: 'person',
    before: String.raw`[^\p{L}\p{N}@/](${oneOf(firstNames)}\.?)\s(?:\p{Lu}[\p{L}’']*\.?\s)?`,
    name: String.raw`\p{Lu}[\p{L}’']*`,
    after: String.raw`(?!\s+\p{Lu}|-\p{Ll}|\s\d)`,
  },
  // Amazon Managed Service for Prometheus
  { kind: 'against-phrase', before: String.raw`(Managed(?:\s+Service\s+for)?)\s+` },
  // At the start of a sentence any word has a capital.
  {
    kind: 'stranger-first',
    head: strangerHead('before'),
    before: String.raw`[${sentence}][\s"“(*_]*${capitalised}`,
  },
  {
    kind: 'stranger-before',
    head: strangerHead('before'),
    before: String.raw`[^\s"“(*_${sentence}][\s"“(*_]+${capitalised}`,
  },
  {
    kind: 'stranger-after',
    head: strangerHead('.*after'),
    after: String.raw`\s+(?!(?:${capitals(ordinaryWords)}|${belongings})(?!\p{L}))(\p{Lu}\p{Ll}[\p{L}’']*)`,
  },
];

/** A shape that can be looked for; what is left out always matches. */
export type OpenShape = {
  readonly kind: string;
  readonly head: RegExp;
  readonly before: RegExp | null;
  readonly name: RegExp | null;
  readonly after: RegExp | null;
};

let open: readonly OpenShape[] | null = null;
const byHead = new Map<string, readonly OpenShape[]>();

/** The shapes of names of this head: there are not many heads. */
export function shapesOf(head: string): readonly OpenShape[] {
  let found = byHead.get(head);
  if (!found) byHead.set(head, (found = openShapes().filter((shape) => shape.head.test(head))));
  return found;
}

/** All shapes, compiled when a first name is doubtful. */
const openShapes = (): readonly OpenShape[] =>
  (open ??= [...shapes, ...usageShapes].map(
    ({ kind, head = String.raw`\w+`, before, name, after }) => ({
      kind,
      head: new RegExp(`^${head}(?= |$)`, 'u'),
      before: before ? new RegExp(`${before}$`, 'u') : null,
      name: name ? new RegExp(`^${name}$`, 'u') : null,
      after: after ? new RegExp(`^${after}`, 'u') : null,
    }),
  ));
