import { describe, expect, it } from 'vitest';
import { asTalkId } from '../../../data/model/ids.ts';
import type { SearchRequest } from '../../../data/model/search.ts';
import { lineOf } from '../../../data/search/index-file.ts';
import { openFull } from '../../../data/search/open-index.ts';
import { searchTalks } from '../../../data/search/search-talks.ts';
import { complete } from '../../../data/search/complete.ts';
import { index, json, now } from './shelf-of-talks.ts';

const full = openFull(lineOf(json, 2), index)!;
const search = (query: string, change: Partial<SearchRequest> = {}) =>
  searchTalks(
    { open: index, terms: full, now },
    { query, project: null, limit: 20, facetLimit: 9, ...change },
  );
const counts = (list: readonly { id: string; count: number }[]) =>
  list.map(({ id, count }) => `${id} ${count}`);

describe('narrowing', () => {
  it('counts follow the query; a choice does not narrow its own', () => {
    const { facets } = search('kyverno');
    expect(counts(facets.project)).toEqual(['kyverno 5']);
    expect(counts(facets.year)).toEqual(['2021 4', '2024 1']);
    const chosen = search('kyverno', { chosen: { year: ['2024'] } });
    expect(chosen.total).toBe(1);
    expect(counts(chosen.facets.year)).toEqual(['2021 4', '2024 1']);
    expect(counts(chosen.facets.project)).toEqual(['kyverno 1']);
  });

  it('names the filter that leaves nothing', () => {
    expect(search('kyverno year:1999 has:video').emptiedBy).toEqual({
      text: 'year:1999',
      kind: 'typed',
      without: 4,
    });
    expect(search('nowhere year:2021').emptiedBy).toBeNull();
  });

  it('leaves out what must not be there, in any of its spellings', () => {
    expect(search('security -k8s').total).toBe(0);
    expect(search('kyverno -updates -update').found.map((id) => id.split('/')[1])).not.toContain(
      'kyverno-updates-24',
    );
  });

  it('says what was corrected, and does not if it is told not to', () => {
    expect(search('kyvreno images').correction).toEqual({
      typed: 'kyvreno images',
      query: 'kyverno images',
    });
    expect(search('kyvreno images', { asTyped: true })).toMatchObject({
      total: 0,
      correction: null,
    });
  });

  it('keeps what is shown in its place', () => {
    const keep = ['kubecon-na-2021/kyverno-cost', 'kubecon-na-2021/kyverno-images'].map(asTalkId);
    const { found } = search('kyverno', { keep });
    expect(found.slice(0, 2)).toEqual(keep);
    expect(new Set(found).size).toBe(5);
  });

  it('sorts by length and by day', () => {
    expect(search('kyverno', { sort: 'newest' }).found[0]).toBe(
      'kubecon-eu-2024/kyverno-updates-24',
    );
  });
});

it('completions are names by their number of talks', () => {
  expect(complete(index, 'security of kyv')).toEqual([
    { kind: 'project', text: 'Kyverno', count: 5, query: 'security of Kyverno' },
  ]);
  expect(complete(index, 'kyverno ')).toEqual([]);
});

it('completions begin any word of a name, each name once', () => {
  const texts = (query: string) => complete(index, query).map(({ text }) => text);
  expect(texts('america')).toEqual(['KubeCon North America 2021']);
  expect(texts('kubecon').toSorted()).toEqual([
    'KubeCon Europe 2024',
    'KubeCon North America 2021',
  ]);
  expect(texts('yverno')).toEqual([]);
});
