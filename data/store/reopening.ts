import type { ListStore, OpenedList } from './list-store.ts';

/** The list cannot be opened; `message` is the browser's reason. */
export class NoStore extends Error {
  override readonly name = 'NoStore';
}

/** After a failed opening, the next is tried no sooner than this (milliseconds). */
const pause = 10_000;
/** An opening that takes longer has hung: another page holds the database, or the disk does. */
const patience = 4_000;

export type ReopeningList = ListStore & {
  /** Null: it is open; else why it is not. */
  trouble(): Promise<string | null>;
  settled(): Promise<void>;
};

/**
 * A list that opens itself at first use. A browser may close a connection at any time; then it is
 * opened again, once per call, before the call fails.
 */
export function reopening(open: () => Promise<OpenedList>, now: () => number): ReopeningList {
  let opened: Promise<OpenedList> | null = null;
  let failed: { readonly at: number; readonly error: NoStore } | null = null;

  const get = (): Promise<OpenedList> => {
    if (failed && now() - failed.at < pause) return Promise.reject(failed.error);
    opened ??= inTime(open()).catch((error: unknown) => {
      opened = null;
      failed = { at: now(), error: new NoStore(reasonOf(error)) };
      throw failed.error;
    });
    return opened;
  };

  const attempt = async <T>(use: (list: OpenedList) => Promise<T>): Promise<T> => {
    const list = await get();
    try {
      return await use(list);
    } catch {
      list.close();
      opened = null;
      return await use(await get());
    }
  };

  return {
    all: () => attempt((list) => list.all()),
    among: (ids) => attempt((list) => list.among(ids)),
    rules: () => attempt((list) => list.rules()),
    change: (ids, plan) => attempt((list) => list.change(ids, plan)),
    changeAll: (plan) => attempt((list) => list.changeAll(plan)),
    restored: () => attempt((list) => list.restored()),
    trouble: () =>
      get().then(
        () => null,
        (error: unknown) => reasonOf(error),
      ),
    settled: async () => (await opened)?.settled(),
  };
}

/** Dexie wraps the browser's own error, which alone says what is the matter. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof NoStore) return error.message;
  const inner = 'inner' in error ? error.inner : null;
  return inner instanceof Error && inner.message !== ''
    ? `${inner.name}: ${inner.message}`
    : `${error.name}: ${error.message}`;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it does not open in time')), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
