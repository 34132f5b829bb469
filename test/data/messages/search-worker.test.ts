import { expect, it, vi } from 'vitest';
import {
  searchByWorkers,
  serveSearch,
  type SearchWorker,
  type WorkerScope,
} from '../../../data/messages/search-worker.ts';
import {
  nothingFound,
  type SearchAnswer,
  type SearchRequest,
  type SearchWorkerRole,
} from '../../../data/model/search.ts';

const request: SearchRequest = { query: 'q', project: null, limit: 1 };
const by = (total: number) => async () => ({ ...nothingFound, total });

/** A page and its workers, with nothing but calls between them. */
function joined(background = 9) {
  const ends = new Map<
    SearchWorkerRole,
    {
      page?: (message: never) => void;
      worker?: (message: never) => void;
      broken?: () => void;
      ended: boolean;
    }
  >();
  const at = (role: SearchWorkerRole) =>
    ends.get(role) ?? ends.set(role, { ended: false }).get(role)!;
  const start = (role: SearchWorkerRole): SearchWorker => ({
    // A browser keeps what is said to a worker until it listens.
    send: (message) =>
      void vi
        .waitFor(() => expect(at(role).worker).toBeDefined())
        .then(() => at(role).worker!(message as never)),
    listen: (take) => void (at(role).page = take as never),
    onBroken: (listener) => void (at(role).broken = listener),
    end: () => void (at(role).ended = true),
  });
  const scope = (role: SearchWorkerRole): WorkerScope => ({
    send: (message) => at(role).page?.(message as never),
    listen: (take) => void (at(role).worker = take as never),
  });
  const search = searchByWorkers(start, by(background));
  const opens = async (
    role: SearchWorkerRole,
    answer: () => Promise<SearchAnswer | null>,
    open = Promise.resolve(),
  ) => {
    await vi.waitFor(() => expect(ends.has(role)).toBe(true));
    serveSearch(scope(role), answer, open);
    await open.catch(() => null);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    search,
    opens,
    breaks: (role: SearchWorkerRole) => at(role).broken!(),
    started: (role: SearchWorkerRole) => ends.has(role),
    ended: (role: SearchWorkerRole) => at(role).ended,
  };
}
const total = async (answer: Promise<SearchAnswer>) => (await answer).total;

it('titles answer until the index does, and are let go then', async () => {
  const { search, opens, ended } = joined();
  await opens('titles', by(1));
  expect(await total(search(request))).toBe(1);
  await opens('full', by(3));
  expect(await total(search(request))).toBe(3);
  expect([ended('titles'), ended('full')]).toEqual([true, false]);
});

it('what titles cannot answer waits for the index', async () => {
  const { search, opens } = joined();
  await opens('titles', async () => null);
  const asked = total(search(request));
  await opens('full', by(3));
  expect(await asked).toBe(3);
});

it('the worker of the index starts when the titles have answered', async () => {
  const { search, opens, started } = joined();
  let answer = () => {};
  const answered = new Promise<SearchAnswer>((resolve) => {
    answer = () => resolve({ ...nothingFound, total: 1 });
  });
  const asked = total(search(request));
  await opens('titles', () => answered);
  expect(started('full')).toBe(false);
  answer();
  expect(await asked).toBe(1);
  await vi.waitFor(() => expect(started('full')).toBe(true));
});

it('a failure is made good by the background, as is a worker that breaks', async () => {
  const { search, opens, breaks } = joined();
  await opens('titles', async () => null);
  await opens('full', () => Promise.reject(new Error('no talk')));
  expect(await total(search(request))).toBe(9);
  breaks('full');
  expect(await total(search(request))).toBe(9);
});

it('what a worker takes to its end is asked of the background', async () => {
  const { search, opens, breaks } = joined();
  await opens('titles', async () => null);
  const asked = total(search(request));
  await opens('full', () => new Promise(() => {}));
  breaks('full');
  expect(await asked).toBe(9);
});

it('where no worker opens or none can be started, the background answers', async () => {
  const { search, opens } = joined();
  const closed = () => Promise.reject(new Error('no index'));
  await opens('titles', by(1), closed());
  await opens('full', by(3), closed());
  expect(await total(search(request))).toBe(9);
  expect(await total(searchByWorkers(() => null, by(9))(request))).toBe(9);
});
