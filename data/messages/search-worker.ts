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
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: Said }) => void) | null;
  onerror: ((event: unknown) => void) | null;
};

/** What is needed of a worker, from inside. */
export type WorkerScope = {
  postMessage(message: Said): void;
  onmessage: ((event: { readonly data: Asked }) => void) | null;
};

/** Answers a page from inside its worker; `open` resolves when the first answer can be given. */
export function serveSearch(scope: WorkerScope, search: Search, open: Promise<void>): void {
  scope.onmessage = ({ data: { id, request } }) => {
    search(request).then(
      (answer) => scope.postMessage({ kind: 'answer', id, answer }),
      (error: unknown) => scope.postMessage({ kind: 'failed', id, error: String(error) }),
    );
  };
  void open.then(() => scope.postMessage({ kind: 'open' })).catch(() => null);
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
  worker.onmessage = ({ data }) => {
    if (data.kind === 'open') state = 'open';
    else {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.kind === 'answer') asked?.take(data.answer);
      else asked?.fail(new Error(data.error));
    }
  };
  worker.onerror = () => {
    state = 'broken';
    for (const { fail } of waiting.values()) fail(new Error('the worker does not run'));
    waiting.clear();
  };
  const ask = (request: SearchRequest) =>
    new Promise<SearchAnswer>((take, fail) => {
      waiting.set((last += 1), { take, fail });
      worker.postMessage({ id: last, request });
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
    return new Worker('/search-worker.js') as unknown as SearchWorker;
  } catch {
    return null;
  }
}
