import type { DrivenPage } from '../browsers/driver.ts';
import { askLibrary } from '../browsers/popup.ts';
import { until } from '../browsers/until.ts';

type Found = { readonly hits: readonly { readonly talk: { readonly id: string } }[] };

/** Ids of some talks of the bundled packs, as soon as the library has them. */
export const someTalks = (own: DrivenPage, count: number): Promise<readonly string[]> =>
  until(`${count} talks in the library`, async () => {
    const request = { query: 'kubernetes', project: null, limit: count };
    const { hits } = await askLibrary<Found>(own, 'search', request);
    return hits.length === count ? hits.map((hit) => hit.talk.id) : null;
  });

/** Ids on the reading list, newest first. */
export async function savedIds(own: DrivenPage): Promise<readonly string[]> {
  const list = await askLibrary<readonly { readonly id: string }[]>(own, 'readingList');
  return list.map((saved) => saved.id);
}
