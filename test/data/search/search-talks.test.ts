import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectId } from '../../../data/model/ids.ts';
import { openIndex } from '../../../data/search/open-index.ts';
import { searchTalks } from '../../../data/search/search-talks.ts';
import { index, json, now } from './shelf-of-talks.ts';

const parts = { open: index, terms: index.terms, now };
const search = (query: string, project: string | null = null, limit = 50) =>
  searchTalks(parts, { query, project: project === null ? null : projectId(project), limit });
const slugs = (query: string, project: string | null = null) =>
  search(query, project).found.map((id) => id.split('/')[1]!);

describe('the stored index', () => {
  it('is refused when it was made in another way, or is none', () => {
    expect(openIndex(json.replace('talks@5', 'talks@0'))).toBeNull();
    expect(openIndex('')).toBeNull();
    expect(openIndex('null')).toBeNull();
  });
});

describe('a query', () => {
  it('finds every spelling of a name by any other', () => {
    for (const query of ['k8s security', 'kubernetes security', 'security K8S']) {
      expect(slugs(query)).toEqual(['k8s-security']);
    }
    expect(slugs('otel')).toEqual(expect.arrayContaining(['otel', 'open']));
    expect(slugs('open telemetry')).toEqual(slugs('OpenTelemetry'));
    for (const query of ['argocd', 'argo cd', 'argo-cd', 'ArgoCD tenants']) {
      expect(slugs(query)).toContain('argo-cd-tenants');
    }
  });

  it('asks for all words, but not for idle ones', () => {
    expect(slugs('kyverno money')).toEqual(['kyverno-cost']);
    expect(slugs('what is the security of kubernetes')).toEqual(['k8s-security']);
    expect(slugs('kyverno tenants')).toEqual([]);
  });

  it('finds beginnings, speakers without accents, places and years', () => {
    expect(slugs('kyv')).toHaveLength(5);
    expect(slugs('michal')).toEqual(['k8s-security']);
    expect(slugs('kyverno paris')).toEqual(['kyverno-updates-24']);
    expect(slugs('kyverno 2021')).toHaveLength(4);
    expect(slugs('kyverno eu')).toEqual(['kyverno-updates-24']);
  });

  it('forgives typing errors in long words only, and only when nothing is spelt so', () => {
    for (const query of [
      'kubernets security',
      'kybverno images',
      'kyvreno images',
      'kubrenetse security',
    ]) {
      expect([...slugs(query), ''][0]).toMatch(/k8s-security|kyverno-images/);
    }
    expect(slugs('k9s')).toEqual([]);
    expect(slugs('k3s')).toEqual(['k3s-edge']);
  });

  it('puts what is spelt right before what is guessed', () => {
    expect(slugs('tenants')[0]).toBe('argo-cd-tenants');
  });

  it('takes filters', () => {
    expect(slugs('year:2021 kyverno maintainer')).toEqual([
      'kyverno-updates-21',
      'kyverno-unrecorded',
    ]);
    expect(slugs('project:argo-cd')).toContain('argo-cd-tenants');
    expect(slugs('project:otel')).toEqual(['otel']);
    expect(slugs('project:nothing kyverno')).toEqual([]);
    expect(slugs('event:paris kyverno')).toEqual(['kyverno-updates-24']);
    expect(slugs('updates', 'kyverno')).toHaveLength(3);
    expect(slugs('updates', 'argo')).toEqual([]);
  });

  it('without words lists the talks of a project: weightiest, recorded, newest first', () => {
    expect(slugs('', 'kyverno')).toEqual([
      'kyverno-updates-24',
      'kyverno-images',
      'kyverno-updates-21',
      'kyverno-unrecorded',
      'kyverno-cost',
    ]);
    expect(slugs('', 'argo-cd')).toEqual(['argo-cd-tenants', 'argo-cd-sharding', 'argo-all']);
    expect(slugs('')).toEqual([]);
  });

  it('counts all and answers no more than asked', () => {
    expect(search('kyverno', null, 2)).toMatchObject({
      total: 5,
      found: [expect.any(String), expect.any(String)],
    });
  });

  it('tells the words that were found', () => {
    const { wording } = search('kyv images');
    expect(wording.termsIn('Kyverno and signed images')).toEqual(['kyverno', 'images']);
  });

  it('of any kind never throws and never leaves its filter', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('project:', 'year:2021 ', 'a b c', '__proto__', 'constructor', '-', '*'),
    );
    fc.assert(
      fc.property(typed, typed, (first, second) => {
        const { found, total } = search(`${first} ${second}`, 'kyverno');
        expect(total).toBeGreaterThanOrEqual(found.length);
        for (const id of found) expect(id).toContain('kyverno');
      }),
      { numRuns: 300 },
    );
  });
});
