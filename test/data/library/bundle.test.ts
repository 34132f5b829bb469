import { beforeAll, describe, expect, it } from 'vitest';
import { toBundle } from '../../../data/catalogue/bundle.ts';
import { isCatalogue, readCatalogue } from '../../../data/catalogue/read-catalogue.ts';
import { readPackFiles } from '../../../data/cli/read-packs.ts';
import type { Bundle } from '../../../data/model/pack.ts';
import { newlySaved } from '../../../data/reading-list/rules.ts';
import { readListFile, writeListFile } from '../../../data/reading-list/list-file.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { openIndex } from '../../../data/search/open-index.ts';
import { searchTalks } from '../../../data/search/search-talks.ts';

let bundle: Bundle;
beforeAll(async () => {
  const read = readCatalogue(await readPackFiles());
  if (!isCatalogue(read)) throw new Error('the packs are broken: npm run packs:check');
  bundle = toBundle(read, 'test');
});

describe('the packs that ship', () => {
  it('can all be saved, exported and imported again', () => {
    const events = new Map(bundle.events.map((event) => [event.id, event]));
    const saved = bundle.talks.map((talk) => newlySaved(talk, events.get(talk.event)!, 1));
    expect(readListFile(writeListFile(saved))).toMatchObject({ ok: true });
  });

  it(
    'are indexed the same each time, and talks are found by their titles',
    { timeout: 20_000 },
    () => {
      const json = buildIndex(bundle);
      expect(buildIndex(bundle)).toBe(json);
      const index = openIndex(json)!;
      const lost = bundle.talks.filter(({ id, title }, at) => {
        if (at % 5 !== 0) return false;
        const parts = { open: index, terms: index.terms, now: 0 };
        const { found } = searchTalks(parts, { query: title, project: null, limit: 5 });
        return !found.includes(id);
      });
      expect(lost.map(({ title }) => title)).toEqual([]);
    },
  );
});
