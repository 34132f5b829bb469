import { describe, expect, it } from 'vitest';
import { projectId } from '../../../data/model/ids.ts';
import { contextWords } from '../../../data/search/context-words.ts';
import { perYear } from '../../../data/search/per-year.ts';
import type { Candidate } from '../../../data/search/project-talks.ts';
import { rankTalks } from '../../../data/search/rank.ts';
import { index, now } from './shelf-of-talks.ts';

const rank = (project: string, context: string, limit = 4) => {
  const { talks, total } = rankTalks(index, { project: projectId(project), context }, limit, now);
  return { slugs: talks.map((id) => id.split('/')[1]!), total };
};

describe('the talks of a card', () => {
  it('follow the words around the name', () => {
    expect(rank('kyverno', 'Kyverno verifies signatures of images').slugs[0]).toBe(
      'kyverno-images',
    );
    expect(rank('kyverno', 'Kyverno cost').slugs.indexOf('kyverno-cost')).toBeLessThan(
      rank('kyverno', '').slugs.length,
    );
  });

  it('without such words are the weighty, recorded and new ones', () => {
    expect(rank('kyverno', '').slugs[0]).toBe('kyverno-updates-24');
  });

  it('are not the same talk again and again', () => {
    const { slugs, total } = rank('kyverno', '', 3);
    expect(slugs).toEqual(['kyverno-updates-24', 'kyverno-images', 'kyverno-cost']);
    expect(total).toBe(5);
  });

  it("are a sub-project's own before its parent's, and the parent's only where those are few", () => {
    expect(rank('argo-cd', 'one hour')).toEqual({ slugs: ['argo-cd-tenants', 'argo-cd-sharding', 'argo-all'], total: 3 }); // prettier-ignore
    expect(rank('argo', '').slugs).toEqual(['argo-all']);
  });

  it('say why the first one is first', () => {
    const why = (project: string, context: string) =>
      rankTalks(index, { project: projectId(project), context }, 4, now).why;
    expect(why('kyverno', 'Kyverno verifies signatures of images')).toEqual({
      kind: 'words',
      words: expect.arrayContaining(['images']),
    });
    expect(why('kyverno', '')).toEqual({ kind: 'newest' });
    expect(why('argo-cd', '')).toEqual({ kind: 'newest' });
    expect(why('nothing', 'x')).toBeNull();
  });

  it('are told per year where there are enough', () => {
    const day = (year: number) => ({ talk: { day: `${year}-05-01` }, tier: 0 }) as Candidate;
    const of = (...years: number[]) => perYear(years.map(day));
    expect(of(2021, 2021, 2021, 2021, 2021, 2021, 2023, 2023)).toEqual([
      { year: 2021, talks: 6 },
      { year: 2022, talks: 0 },
      { year: 2023, talks: 2 },
    ]);
    expect(of(2021, 2022, 2023)).toEqual([]);
    expect(of(...Array.from({ length: 9 }, () => 2021))).toEqual([]);
  });

  it('are none for a project without talks, or unknown', () => {
    expect(rank('nothing', 'kyverno')).toEqual({ slugs: [], total: 0 });
  });

  it('are the same for the same question', () => {
    expect(rank('kyverno', 'images at admission')).toEqual(rank('kyverno', 'images at admission'));
  });
});

describe('context words', () => {
  it('are rare ones near the name, without the name itself and idle words', () => {
    const words = contextWords(
      'Kyverno checks the signatures of images',
      projectId('kyverno'),
      index,
    );
    expect(words.map(({ word }) => word)).toEqual(['signatures', 'images']);
    expect(words[0]!.weight).toBe(1);
    const far = contextWords(`images ${'so '.repeat(60)} kyverno sharding`, projectId('kyverno'), index); // prettier-ignore
    expect(far.map(({ word }) => word)).toEqual(['sharding', 'images']);
  });
});
