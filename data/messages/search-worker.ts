import type { Library } from '../model/library.ts';
import type { SearchAnswer, SearchRequest, SearchWorkerRole } from '../model/search.ts';

type Asked = { readonly id: number; readonly request: SearchRequest };
/** An answer of null: another one has to give it. */
type Said =
  | { readonly kind: 'open' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: SearchAnswer | null }
  | { readonly kind: 'failed'; readonly id: number; readonly error: string };

/** What is needed of a worker, from outside. */
export type SearchWorker = {
  send(message: Asked): void;
  listen(take: (message: Said) => void): void;
  /** It does not run, or no longer. */
  onBroken(listener: () => void): void;
  end(): void;
};

/** Starts a worker of a page; null where the browser starts none. */
export type StartSearchWorker = (role: SearchWorkerRole) => SearchWorker | null;

/** What is needed of a worker, from inside. */
export type WorkerScope = {
  send(message: Said): void;
  listen(take: (message: Asked) => void): void;
};

/** Answers a page from inside its worker; `open` resolves when the first answer can be given. */
export function serveSearch(
  scope: WorkerScope,
  search: (request: SearchRequest) => Promise<SearchAnswer | null>,
  open: Promise<void>,
): void {
  scope.listen(({ id, request }) => {
    search(request).then(
      (answer) => scope.send({ kind: 'answer', id, answer }),
      (error: unknown) => scope.send({ kind: 'failed', id, error: String(error) }),
    );
  });
  void open.then(
    () => scope.send({ kind: 'open' }),
    // Whoever cannot open is asked nothing.
    (error: unknown) => scope.send({ kind: 'failed', id: 0, error: String(error) }),
  );
}

/** A worker as the page sees it. */
type Colleague = {
  /** Resolves when it is open, or has failed to. */
  readonly settled: Promise<void>;
  /** Rejects what it cannot answer, and what it takes to its end: that is asked elsewhere. */
  ask(request: SearchRequest): Promise<SearchAnswer | null>;
  end(): void;
};

function colleague(worker: SearchWorker | null): Colleague {
  type Waiting = { take(answer: SearchAnswer | null): void; fail(error: Error): void };
  const waiting = new Map<number, Waiting>();
  let settle = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  let gone = worker === null;
  let last = 0;
  const leave = () => {
    gone = true;
    settle();
    for (const { fail } of waiting.values()) fail(new Error('gone'));
    waiting.clear();
  };
  if (gone) leave();
  worker?.listen((said) => {
    if (said.kind === 'open') return settle();
    if (said.id === 0) return leave();
    const asked = waiting.get(said.id);
    waiting.delete(said.id);
    if (said.kind === 'answer') asked?.take(said.answer);
    else asked?.fail(new Error(said.error));
  });
  worker?.onBroken(leave);
  return {
    settled,
    ask: (request) =>
      new Promise((take, fail) => {
        if (gone) return fail(new Error('gone'));
        waiting.set((last += 1), { take, fail });
        worker!.send({ id: last, request });
      }),
    end: () => {
      worker?.end();
      leave();
    },
  };
}

/** A store that does not open is not waited for longer. */
const patience = 400;

/** Milliseconds in which a page draws what it has been answered. */
const drawing = 30;

/**
 * The search by two workers: what is seen of talks answers at once, and then the index. Its worker
 * starts when the first has answered what was asked while it opened, and that is drawn: so they do
 * not take the processor from each other. The background answers where neither does.
 */
export function searchByWorkers(
  start: StartSearchWorker,
  background: Library['search'],
): Library['search'] {
  const titles = colleague(start('titles'));
  let asked: Promise<SearchAnswer | null> | null = null;
  const begin = async () => {
    await inTime(titles.settled);
    if (asked !== null) await inTime(asked.then((answer) => answer && pause(drawing)));
    const index = colleague(start('full'));
    // It answers all that it is asked from now on.
    void index.settled.then(titles.end);
    return index;
  };
  const begun = begin();
  return async (request) => {
    const glimpsed = titles.ask(request).catch(() => null);
    asked ??= glimpsed;
    const glimpse = await glimpsed;
    if (glimpse) return glimpse;
    const answer = await (await begun).ask(request).catch(() => null);
    return answer ?? (await background(request));
  };
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

function inTime<T>(work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** A worker that searches, from the package's own file; null where the browser starts none. */
export const startSearchWorker: StartSearchWorker = (role) => {
  try {
    const worker = new Worker('/search-worker.js', { name: role });
    return {
      send: (message) => worker.postMessage(message, []),
      listen: (take) =>
        worker.addEventListener('message', ({ data }: MessageEvent<Said>) => take(data)),
      onBroken: (listener) => worker.addEventListener('error', listener),
      end: () => worker.terminate(),
    };
  } catch {
    return null;
  }
};

/** The scope of a worker; the types of a page do not know its name. */
export type PageSide = {
  readonly name: string;
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Asked>) => void): void;
};

/** The page's side, seen from inside the worker. */
export const workerScope = (scope: PageSide): WorkerScope => ({
  send: (message) => scope.postMessage(message, []),
  listen: (take) =>
    scope.addEventListener('message', ({ data }: MessageEvent<Asked>) => take(data)),
});
