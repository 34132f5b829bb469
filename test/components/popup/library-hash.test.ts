import { expect, test } from 'vitest';
import { readPlace } from '../../../components/library/place.ts';
import { libraryHash } from '../../../components/popup/library-hash.ts';
import type { SearchSort } from '../../../data/model/search.ts';
import { kyverno } from './some-talks.ts';

const relevance: SearchSort = 'relevance';

test.each([
  [{ query: '', project: null }, '#search'],
  [{ query: ' a&b ', project: null, sort: relevance }, '#search?q=a%26b'],
  [{ query: 'x', project: kyverno, sort: 'newest' as const }, '#search?q=x&sort=newest&project=kyverno'], // prettier-ignore
  [{ query: '', project: kyverno }, '#project/kyverno'],
])('the search %j stands at %s of the library', (request, hash) => {
  expect(libraryHash(request)).toBe(hash);
});

test('the library understands it', () => {
  expect(readPlace(libraryHash({ query: 'a&b', project: kyverno }), [])).toMatchObject({
    kind: 'search',
    query: 'a&b',
    chosen: { project: ['kyverno'] },
  });
});
