/** What runs in the page of the library; each function may use nothing but its argument. */

/** Milliseconds since the page was asked for until its first rows were painted. */
export async function firstRows(): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (document.querySelector('.rows .talk-title, .rows .name-link') === null) await frame();
  await frame();
  return performance.now();
}

export type Scrolled = {
  readonly rows: number;
  /** Milliseconds between frames. */
  readonly frames: readonly number[];
  /** Most elements in the document at any time. */
  readonly elements: number;
  /** Frames in which a row of the window was not there yet. */
  readonly empty: number;
  /** Milliseconds from a jump to the end until its rows are there. */
  readonly toEnd: number;
};

/** Scrolls a window's height per frame, then jumps to the end. */
export async function scrollThrough(steps: number): Promise<Scrolled> {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const inWindow = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const waiting = () => [...document.querySelectorAll('.row-waiting')].some(inWindow);
  const frames: number[] = [];
  let [elements, empty] = [0, 0];
  let last = await frame();
  for (let step = 0; step < steps; step++) {
    scrollBy(0, innerHeight);
    const now = await frame();
    frames.push(now - last);
    last = now;
    elements = Math.max(elements, document.getElementsByTagName('*').length);
    empty += Number(waiting());
  }
  const rows = Number(document.querySelector('.rows > li')?.getAttribute('aria-setsize'));
  const start = performance.now();
  const atEnd = () =>
    document.querySelector(`[aria-posinset="${rows}"] :is(.talk-title, .name-link)`) !== null;
  while (!atEnd() || waiting()) {
    scrollTo(0, document.documentElement.scrollHeight);
    await frame();
  }
  return { rows, frames, elements, empty, toEnd: performance.now() - start };
}

/** Milliseconds until so many of the same rows, all at once, are laid out and painted; and elements. */
export async function allAtOnce(count: number) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const row = document.querySelector('.rows > li')!;
  const list = document.createElement('ol');
  await frame();
  const start = performance.now();
  for (let at = 0; at < count; at++) {
    const copy = row.cloneNode(true) as HTMLElement;
    copy.style.position = 'static';
    copy.style.transform = '';
    list.append(copy);
  }
  document.querySelector('main')!.append(list);
  const height = list.offsetHeight;
  await frame();
  await frame();
  const took = performance.now() - start;
  const elements = list.getElementsByTagName('*').length;
  list.remove();
  return { took, elements, height };
}

/** The version of the packs that are stored and read, or null while there are none. */
export async function storedVersion(): Promise<string | null> {
  // Opening a database that is not there would make an empty one.
  const known = await indexedDB.databases();
  if (!known.some(({ name, version }) => name === 'packs' && version! > 1)) return null;
  const answer = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value | null>((resolve) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => resolve(null));
    });
  const db = await answer(indexedDB.open('packs'));
  if (db === null) return null;
  const active = await answer(db.transaction('meta').objectStore('meta').get('active'));
  db.close();
  return (active as { version?: string } | null)?.version ?? null;
}
