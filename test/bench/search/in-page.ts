/** What runs in pages of the extension; each function may use nothing but its argument. */

export type FirstAnswer = {
  /** Milliseconds from the start of the page until it was drawn: the browser's own part. */
  readonly drawn: number;
  /** Milliseconds from the start of the page until its first talks were painted. */
  readonly painted: number;
  /** The same until the answer had come from all there is. */
  readonly whole: number;
  /** The longest time between two frames from the first paint on. */
  readonly gap: number;
};

/** For a popup that opens with a query: as if the first key came while it opened. */
export async function firstAnswer(): Promise<FirstAnswer> {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => scheduler.postTask(() => resolve(null))));
  while (document.querySelector('.results .talk-title') === null) await frame();
  await painted();
  const first = performance.now();
  let gap = 0;
  let last = await frame();
  const scroll = document.querySelector('[data-whole]');
  while (scroll?.getAttribute('data-whole') !== 'true') {
    const now = await frame();
    gap = Math.max(gap, now - last);
    last = now;
    if (now - first > 60_000) break;
  }
  const drawn = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  return { drawn, painted: first, whole: performance.now(), gap };
}

export type KeyTimes = {
  /** Milliseconds from the key until its talks were in the document. */
  readonly placed: number;
  /** The same until they were painted. */
  readonly painted: number;
};

/** Types a query into the popup, one letter after the other, each after a pause. */
export async function typeQuery({
  query,
  pause,
}: {
  query: string;
  pause: number;
}): Promise<readonly KeyTimes[]> {
  const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
  const scroll = document.querySelector('.scroll')!;
  const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => scheduler.postTask(() => resolve(null))));
  const ready = () => scroll.getAttribute('aria-busy') === 'false';
  const answered = () =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!ready()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(scroll, { attributes: true, attributeFilter: ['aria-busy'] });
    });
  const times: KeyTimes[] = [];
  for (let length = 1; length <= query.length; length += 1) {
    const done = answered();
    const from = performance.now();
    input.value = query.slice(0, length);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await done;
    const placed = performance.now() - from;
    await painted();
    times.push({ placed, painted: performance.now() - from });
    await wait(pause);
  }
  return times;
}

export type Loaded = {
  /** Milliseconds from the start of a worker until it can answer: all that a page starts. */
  readonly titles: number;
  readonly full: number;
  /** The longest time between two frames of the page meanwhile. */
  readonly gap: number;
};

/** How long the workers of a page take to read their indexes, and what the page feels of it. */
export async function loadIndexes(): Promise<Loaded> {
  const from = performance.now();
  const open: Record<string, number> = {};
  const start = (role: string) => {
    const worker = new Worker('/search-worker.js', { name: role });
    return new Promise<Worker>((resolve) => {
      worker.addEventListener('message', () => {
        open[role] ??= performance.now() - from;
        resolve(worker);
      });
    });
  };
  let gap = 0;
  const load = async () => {
    const titles = await start('titles');
    // Kept, so that its memory can be measured.
    (globalThis as { held?: Worker }).held = await start('full');
    titles.terminate();
  };
  const loaded = load();
  let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  while (open.full === undefined && last - from < 60_000) {
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    gap = Math.max(gap, now - last);
    last = now;
  }
  await loaded;
  return { titles: open.titles!, full: open.full!, gap };
}

export function letGo(): void {
  (globalThis as { held?: Worker }).held?.terminate();
}

/** Every query to a worker that answers `{ id, request }`; milliseconds for each. */
export async function askWorker({
  path,
  queries,
  engine,
}: {
  path: string;
  queries: readonly string[];
  engine: string | null;
}): Promise<{ readonly ready: number; readonly times: readonly number[] }> {
  const worker = new Worker(path, { name: 'full' });
  const next = () =>
    new Promise<{ kind: string }>((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve(data), { once: true });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
    });
  const from = performance.now();
  const answer = async (): Promise<void> => {
    const said = await next();
    if (said.kind === 'failed') throw new Error(JSON.stringify(said));
    if (said.kind !== 'answer') await answer();
  };
  let asked = answer();
  const request = (query: string) => ({ query, project: null, limit: 40, facetLimit: 4 });
  worker.postMessage({ id: 0, engine, request: { ...request('ebpf'), keep: [] } }, []);
  await asked;
  const ready = performance.now() - from;
  const times: number[] = [];
  for (const query of queries) {
    asked = answer();
    const start = performance.now();
    worker.postMessage({ id: 1, request: request(query) }, []);
    await asked;
    times.push(performance.now() - start);
  }
  worker.terminate();
  return { ready, times };
}
