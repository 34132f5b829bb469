import { expect, it } from 'vitest';
import { glimpses } from '../../../data/library/glimpses.ts';
import { asTalkId } from '../../../data/model/ids.ts';
import { memoryPacks } from '../../../data/library/memory-packs.ts';
import { searchTalks } from '../../../data/search/search-talks.ts';
import { storeTitles, titleHits, titleWords } from '../../../data/search/titles.ts';
import { bundle, index, json, now } from '../search/shelf-of-talks.ts';

const pieces = json.split('\n').slice(3);
const list = { all: async () => [], among: async () => new Map<never, never>() };
const asked = { project: null, limit: 12 };

function opened(stored: readonly string[] = pieces) {
  let reads = 0;
  const titles = async (from: number, count: number) => {
    reads += 1;
    return stored.slice(from, from + count);
  };
  return { ...glimpses({ ...memoryPacks(bundle, json), titles }, list), reads: () => reads };
}
const slugs = async (query: string) =>
  (await opened().search({ ...asked, query }))?.hits.map(({ talk }) => talk.id.split('/')[1]);

it('finds what is seen of talks: titles first, whole words before beginnings, newest first', async () => {
  expect(await slugs('kyverno maint')).toEqual([
    'kyverno-updates-24',
    'kyverno-unrecorded',
    'kyverno-updates-21',
  ]);
  expect(await slugs('open')).toEqual(['otel', 'open']);
  expect(await slugs('michal')).toEqual(['k8s-security']);
  expect(await slugs('argo paris')).toEqual(['argo-all', 'argo-cd-tenants']);
  const answer = await opened().search({ ...asked, query: 'kyv' });
  expect(answer).toMatchObject({ glimpse: true, whole: false, facets: { year: [] } });
  expect(answer!.hits[0]!.terms).toEqual(['kyverno']);
});

it('reads no piece twice, also when it is asked while it opens', async () => {
  const asking = opened();
  const [, answer] = await Promise.all([asking.open(), asking.search({ ...asked, query: 'argo' })]);
  const ids = answer!.hits.map(({ talk }) => talk.id);
  expect(ids).toHaveLength(new Set(ids).size);
});

it('finds nothing that the index would not find: what is shown first stays', () => {
  const words = [
    'k',
    'ky',
    'kyv',
    'argo',
    'argo cd',
    'open tele',
    'a',
    'at',
    'michał',
    'the edge',
    'k3s at',
    'images signed',
  ];
  for (const query of words) {
    const hits = titleHits(titleWords(query)!, 50);
    for (const piece of pieces) hits.add(piece);
    const { found } = searchTalks(
      { open: index, terms: index.terms, now },
      { ...asked, query, limit: 50 },
    );
    expect(found).toEqual(expect.arrayContaining([...hits.best()]));
  }
});

it('leaves to the index what takes more: filters, phrases, other orders, and nothing found', async () => {
  const { search } = opened();
  for (const query of ['kyverno year:2021', '"kyverno"', 'kyverno -cost', '', 'signatures'])
    expect(await search({ ...asked, query })).toBeNull();
  expect(await search({ ...asked, query: 'kyverno', sort: 'newest' })).toBeNull();
  expect(await search({ ...asked, query: 'kyverno', all: true })).toBeNull();
  const old = opened(pieces.map((piece) => piece.replace('titles@1', 'titles@0')));
  expect(await old.search({ ...asked, query: 'kyverno' })).toBeNull();
});

it('reads the newest titles alone where they are enough', async () => {
  const ids = Array.from({ length: 9_000 }, (_, at) => asTalkId(`e/${at}`));
  const many = storeTitles(
    ids,
    ids.map((_, at) => ({
      title: ['common', at === 8_999 ? 'rare' : 'x'],
      speakers: [],
      event: [],
    })),
  );
  const common = opened(many);
  await common.search({ ...asked, query: 'common' });
  expect([many.length, common.reads()]).toEqual([5, 1]);
  await common.search({ ...asked, query: 'rare' });
  expect(common.reads()).toBe(3);
});
