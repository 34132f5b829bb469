import { expect, it } from 'vitest';
import {
  changeRecent,
  readRecent,
  recentKey,
  switchRecent,
  withoutQueries,
  withQuery,
} from '../../../data/settings/recent-searches.ts';

function storage(text: string | null = null) {
  const kept = new Map(text === null ? [] : [[recentKey, text]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

it('the last eight are kept, each once, the newest first', () => {
  const kept = storage();
  for (const query of ['a', ' Cilium  mesh ', 'b', 'cilium mesh', '  '])
    changeRecent(kept, withQuery(query));
  expect(readRecent(kept).queries).toEqual(['cilium mesh', 'b', 'a']);
  for (let at = 0; at < 9; at += 1) changeRecent(kept, withQuery(`query ${at}`));
  expect(readRecent(kept).queries).toHaveLength(8);
  expect(changeRecent(kept, withoutQueries)).toEqual({ on: true, queries: [] });
});

it('turned off, they are forgotten and none is kept', () => {
  const kept = storage();
  changeRecent(kept, withQuery('secret'));
  changeRecent(kept, switchRecent(false));
  expect(kept.getItem(recentKey)).not.toContain('secret');
  expect(changeRecent(kept, withQuery('b'))).toEqual({ on: false, queries: [] });
  expect(changeRecent(kept, switchRecent(true))).toEqual({ on: true, queries: [] });
});

it('what cannot be read or written is as if there were none', () => {
  for (const text of ['{', 'null', '[]', '{"queries":7}', '{"queries":[7]}'])
    expect(readRecent(storage(text))).toEqual({ on: true, queries: [] });
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('quota');
    },
  };
  expect(changeRecent(full, withQuery('a')).queries).toEqual([]);
});
