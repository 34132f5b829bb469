import type { Kind } from './weights.ts';

/** What stands directly beside a name, as expressions; those that are left out always match. */
export type Shape = {
  readonly kind: Kind;
  /** Only in blocks of this role. */
  readonly role?: 'prose' | 'code';
  /** Ends at the name. */
  readonly before?: string;
  readonly name?: string;
  /** Begins behind the name. */
  readonly after?: string;
};

const capitalised = String.raw`(\p{Lu}[\p{L}’']*\.?)\s+`;

/** Data, not code: they reach the page with the lexicon. The first group is what a reason shows. */
export const shapes: readonly Shape[] = [
  { kind: 'code', role: 'code' },
  // Helm v3.14
  { kind: 'version', after: String.raw`\s+(v?\d+\.\d+[\w.]*)` },
  // unc.Distribution, Past-Thanos, $falco, @backstage
  { kind: 'joined', before: String.raw`([\p{L}\p{N})\]]\.|[\p{L}\p{N}]-|[$\\@])` },
  // Flux.jl, Cortex-M, Cortex-4, Score(), Flux::new, Score: 7
  {
    kind: 'joined',
    after: String.raw`(\.\p{L}[\p{L}\p{N}]*|-\p{Lu}|-\d|\(\w*\)?|::|\s*[:=]\s*\d)`,
  },
  // kind: ConfigMap
  { kind: 'joined', role: 'code', after: String.raw`\s*([:=])` },
  // "the rook.", "a notary who", but not "the Harbor registry"
  {
    kind: 'article',
    before: String.raw`(?:^|[\s("“])([Aa]n?|[Tt]h(?:e|is|at|eir)|[Hh](?:is|er)|[Ii]ts|[Mm]y|[Oo]ur|[Yy]our|[Ee](?:very|ach)|[Nn]o|[Ss]ome|[Oo]ne)\s+`,
    after: String.raw`(?:$|["”')\].,;:!?]|\s+(?:of|to|in|on|at|is|was|are|were|and|or|for|from|by|with|as|that|which|who|had|has|would|could|can|may)(?!\p{L}))`,
  },
  // At the start of a sentence any word has a capital.
  {
    kind: 'stranger-first',
    role: 'prose',
    before: String.raw`(?:^|[.!?:;…。！？\n|•–—-])[\s"“(*_]*${capitalised}`,
  },
  {
    kind: 'stranger-before',
    role: 'prose',
    before: String.raw`(?:[^\s"“(*_.!?:;…。！？\n|•–—-][\s"“(*_]+)${capitalised}`,
  },
  { kind: 'stranger-after', role: 'prose', after: String.raw`\s+(\p{Lu}\p{Ll}[\p{L}’']*)` },
  // A capital that no sentence asks for.
  { kind: 'named', role: 'prose', before: String.raw`[\p{Ll}\p{N},]\s`, name: String.raw`\p{Lu}` },
];
