import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../../data/search/read-words.ts';

describe('a query taken apart', () => {
  it.each([
    ['kyverno', 'kyverno', [], [], []],
    ['project:argo-cd tenants', 'tenants', ['project=argo-cd'], [], []],
    ['speaker:"Zoë Muster" Event:paris', '', ['speaker=zoë muster', 'event=paris'], [], []],
    ['<30m has:video is:unseen ebpf >10 min', 'ebpf', ['shorter=30', 'has=video', 'is=unseen', 'longer=10'], [], []], // prettier-ignore
    ['"supply chain" security', 'supply chain  security', [], ['supply chain'], []],
    ['"supply ch', 'supply ch', [], ['supply ch'], []],
    ['mesh -istio -"side car"', 'mesh', [], [], ['istio', 'side car']],
    ['cert-manager a - b', 'cert-manager a - b', [], [], []],
    ['year: project:', '', [], [], []],
    ['<3 30m kind:x', '<3 30m kind:x', [], [], []],
  ])('%s', (text, words, filters, phrases, without) => {
    const query = readWords(text);
    expect(query.words.replace(/\s+/g, ' ')).toBe(words.replace(/\s+/g, ' '));
    expect(query.filters.map(({ key, value }) => `${key}=${value}`)).toEqual(filters);
    expect(query.phrases).toEqual(phrases);
    expect(query.without).toEqual(without);
  });

  it('of any kind is never an error', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 9 }), fc.constantFrom('"', '-', 'year:', '<5m', ' ', 'is:"')); // prettier-ignore
    fc.assert(fc.property(fc.array(piece), (pieces) => void readWords(pieces.join(''))));
  });
});
