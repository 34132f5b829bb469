import { describe, expect, it } from 'vitest';
import { fold, matchSpans, nameKey, searchWords } from '../../../data/text/search-words.ts';

const words = (text: string) => searchWords(text).map(({ word }) => word);

describe('words of a text', () => {
  it.each([
    ['Argo CD', 'argo cd'],
    ['cert-manager', 'certmanager cert manager'],
    ['OpenTelemetry', 'opentelemetry open telemetry'],
    ['eBPF and gRPC', 'ebpf and grpc'],
    ['CI/CD', 'cicd ci cd'],
    ['C++, C# and Node.js', 'c++ c# and nodejs node js'],
    ['KubeCon + CloudNativeCon', 'kubecon kube con cloudnativecon cloud native con'],
    ["Kubernetes' and Argo’s", 'kubernetes and argos argo s'],
    ['Michał Sørensen Zoë Großmann', 'michal sorensen zoe grossmann'],
    ['  — !', ''],
  ])('%s', (text, expected) => {
    expect(words(text).join(' ')).toBe(expected);
  });

  it('know where they stand', () => {
    const text = 'Ünicode: OpenTelemetry, cert-manager';
    for (const { word, start, end } of searchWords(text)) {
      expect(fold(text.slice(start, end)).replace('-', '')).toBe(word);
    }
  });

  it('make one key of all ways to write a name', () => {
    expect(new Set(['Argo CD', 'argo-cd', 'ArgoCD', ' argo  cd '].map(nameKey))).toEqual(new Set(['argocd'])); // prettier-ignore
  });
});

describe('spans of found terms', () => {
  const marked = (text: string, ...terms: string[]) =>
    matchSpans(text, terms).map(({ start, end }) => text.slice(start, end));

  it('cover words, parts and wholes, without overlaps', () => {
    expect(marked('OpenTelemetry in cert-manager', 'telemetry', 'cert')).toEqual(['Telemetry', 'cert']); // prettier-ignore
    expect(marked('use cert-manager', 'certmanager', 'cert', 'manager')).toEqual(['cert-manager']);
    expect(marked('Zoë and zoe', 'zoe')).toEqual(['Zoë', 'zoe']);
    expect(marked('nothing', 'some')).toEqual([]);
  });
});
