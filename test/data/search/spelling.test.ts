import { describe, expect, it } from 'vitest';
import { searchTalks } from '../../../data/search/search-talks.ts';
import { index, now } from './shelf-of-talks.ts';

const search = (query: string, asTyped = false) =>
  searchTalks(
    { open: index, terms: index.terms, now },
    { query, project: null, limit: 9, asTyped, facetLimit: 9 },
  );
const slugs = (query: string) => search(query).found.map((id) => id.split('/')[1]!);

describe('a misspelt query', () => {
  it('is answered in the likeliest spelling, and says so', () => {
    for (const [typed, meant] of [
      ['kuberentes security', 'kubernetes security'],
      ['signatrues verified', 'signatures verified'],
      ['mianteinar', 'maintainer'],
    ] as const) {
      expect(search(typed).correction).toEqual({ typed, query: meant });
    }
  });

  it('is searched as typed where that is asked for', () => {
    expect(search('kuberentes', true)).toMatchObject({ total: 0, correction: null });
  });

  it('has its misspelt word marked as it stands in the talk', () => {
    expect(search('signatrues').wording.termsIn('Signatures of images')).toEqual(['signatures']);
  });

  it('may lack a space, or have one too many', () => {
    expect(slugs('kyvernomaintainer')).toEqual(slugs('kyverno maintainer'));
    expect(slugs('tele metry')).toEqual(slugs('telemetry'));
  });

  it('does without the word that nobody has', () => {
    expect(search('argo hour zzzzz')).toMatchObject({
      found: ['kubecon-eu-2024/argo-all'],
      correction: { query: 'argo hour' },
    });
  });

  it('is not corrected where a filter is what leaves nothing', () => {
    expect(search('kyverno images year:2019')).toMatchObject({
      total: 0,
      correction: null,
      emptiedBy: { text: 'year:2019', without: 1 },
    });
  });
});

describe('counts', () => {
  it('follow the query, and a choice does not narrow its own', () => {
    const { facets } = searchTalks(
      { open: index, terms: index.terms, now },
      { query: 'kyverno', project: null, limit: 9, facetLimit: 2, chosen: { year: ['2024'] } },
    );
    expect(facets.year).toEqual([{ id: '2021', name: '2021', count: 4 }, { id: '2024', name: '2024', count: 1 }]); // prettier-ignore
    expect(facets.project).toEqual([{ id: 'kyverno', name: 'Kyverno', count: 1 }]);
  });
});
