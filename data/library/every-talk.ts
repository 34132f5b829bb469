import type { Talk } from '../model/talk.ts';
import type { Shelf } from './shelf.ts';

/** So many talks are read at once. */
const batch = 2_000;

/** All talks of the packs, some at a time: 100,000 of them take a second. */
export async function* everyTalk({
  packs,
  index,
}: Pick<Shelf, 'packs' | 'index'>): AsyncGenerator<Talk> {
  const ids = [...index.talks.keys()];
  for (let at = 0; at < ids.length; at += batch)
    yield* await packs.talks(ids.slice(at, at + batch));
}
