import type { Library } from '../model/library.ts';
import type { SearchAnswer, SearchRequest } from '../model/search.ts';

type Search = Library['search'];
type Asked = { readonly id: number; readonly request: SearchRequest };
type Said =
  | { readonly kind: 'open' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: SearchAnswer }
  | { readonly kind: 'failed'; readonly id: number; readonly error: string };

/** What is needed of a worker, from outside. */
export type SearchWorker = {
  send(message: Asked): void;
  listen(take: (message: Said) => void): void;
  /** It does not run, or no longer. */
  onBroken(listener: () => void): void;
};

/** What is needed of a worker, from inside. */
export type WorkerScope = {
  send(message: Said): void;
  listen(take: (message: Asked) => void): void;
};

/** Answers a page from inside its worker; `open` resolves when the first answer can be given. */
export function serveSearch(scope: WorkerScope, search: Search, open: Promise<void>): void {
  scope.listen(({ id, request }) => {
    search(request).then(
      (answer) => scope.send({ kind: 'answer', id, answer }),
      (error: unknown) => scope.send({ kind: 'failed', id, error: String(error) }),
    );
  });
  void open.then(() => scope.send({ kind: 'open' })).catch(() => null);
}

/**
 * The search by a worker. Until it is open the background is asked too, and whoever is first
 * answers; if it does not run, the background answers alone.
 */
export function searchByWorker(worker: SearchWorker | null, background: Search): Search {
  if (worker === null) return background;
  const waiting = new Map<number, { take(answer: SearchAnswer): void; fail(error: Error): void }>();
  let state: 'starting' | 'open' | 'broken' = 'starting';
  let last = 0;
  worker.listen((data) => {
    if (data.kind === 'open') state = 'open';
    else {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.kind === 'answer') asked?.take(data.answer);
      else asked?.fail(new Error(data.error));
    }
  });
  worker.onBroken(() => {
    state = 'broken';
    for (const { fail } of waiting.values()) fail(new Error('the worker does not run'));
    waiting.clear();
  });
  const ask = (request: SearchRequest) =>
    new Promise<SearchAnswer>((take, fail) => {
      waiting.set((last += 1), { take, fail });
      worker.send({ id: last, request });
    });
  return async (request) => {
    if (state === 'broken') return background(request);
    // Only the worker reads the full index ahead.
    if (state === 'starting' && request.keep === undefined)
      return Promise.any([ask(request), background(request)]);
    return ask(request).catch(() => background(request));
  };
}

/** The worker that searches, from the package's own file; null where the browser starts none. */
export function startSearchWorker(): SearchWorker | null {
  try {
    const worker = new Worker('/search-worker.js');
    return {
      send: (message) => worker.postMessage(message, []),
      listen: (take) =>
        worker.addEventListener('message', ({ data }: MessageEvent<Said>) => take(data)),
      onBroken: (listener) => worker.addEventListener('error', listener),
    };
  } catch {
    return null;
  }
}

/** The scope of a worker; the types of a page do not know its name. */
export type PageSide = {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Asked>) => void): void;
};

/** The page's side, seen from inside the worker. */
export const workerScope = (scope: PageSide): WorkerScope => ({
  send: (message) => scope.postMessage(message, []),
  listen: (take) =>
    scope.addEventListener('message', ({ data }: MessageEvent<Asked>) => take(data)),
});
