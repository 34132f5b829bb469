import { describe, expect, it } from 'vitest';
import {
  merge,
  newestFirst,
  newlySaved,
  withNote,
  withState,
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
    expect(withState(saved, 'watched', 90)).toMatchObject({ state: 'watched', changedAt: 90 });
    expect(withState(saved, 'watched', 10)).toMatchObject({ changedAt: 51 });
    expect(withNote(saved, 'x', 10)).toMatchObject({ note: 'x', changedAt: 51 });
  });

  it('no change is no change', () => {
    expect(withState(saved, 'to-watch', 90)).toBe(saved);
    expect(withNote(saved, '', 90)).toBe(saved);
  });

  it('a note is cut at its limit', () => {
    expect(withNote(saved, 'x'.repeat(5_000), 90).note).toHaveLength(4_000);
  });

  it('an import adds what is new and takes what was changed later', () => {
    const older = { ...saved, note: 'older', changedAt: 49 };
    const equal = { ...saved, note: 'equal' };
    const newer = { ...saved, note: 'newer', changedAt: 51 };
    const other = aSaved('e', 'b');
    const ours = new Map([[saved.id as string, saved]]);
    expect(merge(ours, [older])).toEqual({ put: [], added: 0, updated: 0 });
    expect(merge(ours, [equal])).toEqual({ put: [], added: 0, updated: 0 });
    expect(merge(ours, [newer, other])).toEqual({ put: [other, newer], added: 1, updated: 1 });
  });
});
