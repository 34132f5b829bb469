import { expect, it } from 'vitest';
import { searchByWorker, serveSearch, type SearchWorker, type WorkerScope } from '../../../data/messages/search-worker.ts'; // prettier-ignore
import { nothingFound, type SearchRequest } from '../../../data/model/search.ts';

const request: SearchRequest = { query: 'q', project: null, limit: 1 };
const by = (total: number) => async () => ({ ...nothingFound, total });

/** A page and its worker, with nothing but calls between them. */
function joined() {
  const ends: { page?: (message: never) => void; worker?: (message: never) => void; broken?: () => void } = {}; // prettier-ignore
  const worker: SearchWorker = {
    send: (message) => ends.worker?.(message as never),
    listen: (take) => void (ends.page = take as never),
    onBroken: (listener) => void (ends.broken = listener),
  };
  const scope: WorkerScope = {
    send: (message) => ends.page?.(message as never),
    listen: (take) => void (ends.worker = take as never),
  };
  return { worker, scope, breaks: () => ends.broken!() };
}

it('an open worker answers, and its failure is made good by the background', async () => {
  const { worker, scope } = joined();
  const search = searchByWorker(worker, by(2));
  let answer: () => Promise<typeof nothingFound> = by(1);
  serveSearch(scope, () => answer(), Promise.resolve());
  await Promise.resolve();
  expect((await search(request)).total).toBe(1);
  answer = () => Promise.reject(new Error('no index'));
  expect((await search(request)).total).toBe(2);
});

it('until it is open, and when it breaks, the background answers', async () => {
  const { worker, breaks } = joined();
  const search = searchByWorker(worker, by(2));
  expect((await search(request)).total).toBe(2);
  breaks();
  expect((await search(request)).total).toBe(2);
  expect(searchByWorker(null, by(2))).toBeTypeOf('function');
});
