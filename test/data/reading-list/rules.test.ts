import { describe, expect, it } from 'vitest';
import {
  newestFirst,
  newlySaved,
  withEdit,
  withRemoval,
  withReturn,
} from '../../../data/reading-list/rules.ts';
import { aSaved, anEvent, aTalk } from '../samples.ts';

const saved = aSaved('e', 'a', { changedAt: 50 });

describe('rules of the list', () => {
  it('a new one is to be watched', () => {
    expect(newlySaved(aTalk('e', 'a'), anEvent('e'), 9)).toEqual(aSaved('e', 'a', { savedAt: 9, changedAt: 9 })); // prettier-ignore
  });

  it('newest first, then by id', () => {
    const rows = [aSaved('e', 'b', { savedAt: 1 }), aSaved('e', 'c', { savedAt: 2 }), aSaved('e', 'a', { savedAt: 1 })]; // prettier-ignore
    expect(rows.sort(newestFirst).map(({ id }) => id)).toEqual(['e/c', 'e/a', 'e/b']);
  });

  it('a change has a time later than what it changed, even when the clock was set back', () => {
    expect(withEdit(saved, { state: 'watched' }, 90)).toMatchObject({
      state: 'watched',
      changedAt: 90,
    });
    expect(withEdit(saved, { state: 'watched' }, 10)).toMatchObject({ changedAt: 51 });
    expect(withEdit(saved, { note: 'x' }, 10)).toMatchObject({ note: 'x', changedAt: 51 });
  });

  it('no change is no change', () => {
    expect(withEdit(saved, { state: 'to-watch' }, 90)).toBe(saved);
    expect(withEdit(saved, { note: '', tags: [] }, 90)).toBe(saved);
  });

  it('a note is cut at its limit', () => {
    expect(withEdit(saved, { note: 'x'.repeat(5_000) }, 90).note).toHaveLength(4_000);
  });

  it('a removed talk comes back as it was', () => {
    const removed = withRemoval(saved, 60);
    expect(withReturn(removed, 70)).toEqual({ ...saved, changedAt: 70 });
    expect(withRemoval(removed, 80)).toBe(removed);
    expect(withReturn(saved, 80)).toBe(saved);
  });

  it('tags are trimmed, each once whatever its case, without commas', () => {
    const tags = [' a  b ', 'GitOps', 'gitops', '', 'x,y'];
    expect(withEdit(saved, { tags }, 90).tags).toEqual(['a b', 'GitOps', 'x', 'y']);
  });
});
